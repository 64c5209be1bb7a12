import type { Entry, Part, Side } from './entry.ts';

/** Looks that no rule complains about: contrast, sizes, focus, and room at every width. */
const styles = `
  body { margin: 1rem; font: 1rem/1.5 sans-serif; color: #1b1b1b; background: #fff; }
  a { color: #00508f; }
  :focus-visible { outline: 3px solid #00508f; outline-offset: 2px; }
  button, input, select, textarea {
    box-sizing: border-box; min-height: 2.75rem; max-width: 100%; padding: 0.5rem 0.75rem;
    font: inherit; color: inherit; background: #fff; border: 1px solid #4d4d4d;
  }
  input[type='radio'], input[type='checkbox'] { min-height: 0; width: 1.5rem; height: 1.5rem; }
  label { display: block; }
  img, svg, video, iframe { max-width: 100%; }
  [hidden] { display: none; }
`;

const frames = {
  en: { title: 'Fishing licences – Town of Elora', heading: 'Fishing licences' },
  fr: { title: 'Permis de pêche – Ville d’Elora', heading: 'Permis de pêche' },
};

const trillium =
  '<link rel="stylesheet" href="/trillium.css"><script type="module" src="/trillium.js"></script>';

/** The HTML of one of the two pages of an entry, which differ in the fault alone. */
export function pageOf(entry: Entry, side: Side): string {
  const frame = frames[entry.language ?? 'en'];
  const own = entry[side];
  const part: Part = typeof own === 'string' ? { body: own } : own;
  const { lang = entry.language ?? 'en', title = frame.title } = { ...entry.shared, ...part };
  const head = (entry.shared?.head ?? '') + (part.head ?? '');
  const body = (entry.shared?.body ?? '') + (part.body ?? '');
  const whole =
    part.wholeBody ??
    entry.shared?.wholeBody ??
    `<main>\n<h1>${frame.heading}</h1>\n${body}\n</main>`;
  return `<!doctype html>
<html${lang === null ? '' : ` lang="${lang}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${title === null ? '' : `<title>${title}</title>`}
<link rel="icon" href="data:,">
<style>${styles}</style>
${entry.hasTrillium ? trillium : ''}
${head}
</head>
<body>
${whole}
</body>
</html>
`;
}
