import type { Finding, TargetResult } from '../../evidence/evidence.ts';
import { html, type Markup } from '../../markup.ts';
import { reportTexts } from '../../strings/report-texts.ts';
import { pathOf, placeOf } from '../finding-words.ts';
import type { HtmlWords } from './html-words.ts';
import { own } from './html-words.ts';

/** All that is put into the file: one that cannot be opened on a phone, or sent, shows nothing. */
const mostBytes = 8_000_000;
/** Of one text. */
const mostCharacters = 40_000;

interface Shown {
  readonly id: string;
  readonly target: string;
  readonly condition: string;
  readonly file: string;
  readonly mediaType: TargetResult['exhibits'][number]['mediaType'];
  /** `undefined`: the file stays beside the report. */
  readonly content: Buffer | undefined;
  readonly size: { readonly width: number; readonly height: number } | undefined;
}

interface ExhibitOptions {
  /** What has its picture in the file before anything else has, in this order. */
  readonly findings: readonly Finding[];
  /** By the path that the evidence has. */
  readonly exhibits: ReadonlyMap<string, Buffer>;
  /** The way from the report to the folder of the evidence: nothing, or `../`. */
  readonly folder: string;
}

/** The picture of a page with the way of the keyboard. */
const WAY = /(^|\/)tab-order\.png$/;

/** Where a picture shows the finding's element; `undefined`: in none. */
function placeOfPicture({ element, seen }: Finding): string | undefined {
  const box = element?.box;
  // Boxes in frames are measured from the corner of the frame.
  if (!box || element.frames.length > 0 || box.width * box.height === 0) return undefined;
  // The element was measured in the first condition that it was seen in; in others it is elsewhere.
  const [first] = seen;
  return first && `${first.target}\n${first.conditions[0]}`;
}

/** Pictures and tables that checks made: each is put into the page once, and findings show their part of it. */
export class Exhibits {
  readonly all: readonly Shown[];
  readonly #words: HtmlWords;
  readonly #folder: string;
  readonly #ways = new Map<string, Shown>();

  constructor(
    targets: readonly TargetResult[],
    words: HtmlWords,
    { exhibits, folder, findings }: ExhibitOptions,
  ) {
    this.#words = words;
    this.#folder = folder;
    const listed = targets.flatMap(({ id, exhibits }) =>
      exhibits.map((exhibit) => ({ ...exhibit, target: id })),
    );
    const wanted = new Set(findings.flatMap((finding) => placeOfPicture(finding) ?? []));
    const isWanted = (it: (typeof listed)[number]) =>
      WAY.test(it.file) && wanted.has(`${it.target}\n${it.condition}`);
    const inFile = new Set<string>();
    let bytes = 0;
    for (const { file } of [...listed.filter(isWanted), ...listed]) {
      const length = exhibits.get(file)?.length;
      if (length === undefined || inFile.has(file) || bytes + length > mostBytes) continue;
      bytes += length;
      inFile.add(file);
    }
    this.all = listed.map(({ file, mediaType, target, condition }, index): Shown => {
      const given = inFile.has(file) ? exhibits.get(file) : undefined;
      const isPicture = mediaType === 'image/png';
      const size = given && isPicture ? sizeOf(given) : undefined;
      const content = isPicture && !size ? undefined : given;
      return { id: `x${index}`, target, condition, file, mediaType, content, size };
    });
    for (const shown of this.all) {
      if (shown.content && WAY.test(shown.file))
        this.#ways.set(`${shown.target}\n${shown.condition}`, shown);
    }
  }

  /** The part of a picture of the page where the finding's element is. */
  of(finding: Finding): Markup | false {
    const { element } = finding;
    const box = element?.box;
    const way = this.#ways.get(placeOfPicture(finding) ?? '');
    if (!box || !way?.size) return false;
    const { size } = way;
    if (
      box.x < 0 ||
      box.y < 0 ||
      box.x + box.width > size.width ||
      box.y + box.height > size.height
    ) {
      return false;
    }
    const view = around(box, size);
    const { texts, language } = this.#words;
    const label = texts.elementShown(placeOf(element, language));
    return html`<p class="shot"><a href="#${way.id}"><svg role="img" aria-label="${label}" width="${view.width}" height="${view.height}" viewBox="${view.x} ${view.y} ${view.width} ${view.height}"><rect class="page" x="${view.x}" y="${view.y}" width="${view.width}" height="${view.height}" fill="url(#${way.id}-p)"/><rect x="${box.x - 2}" y="${box.y - 2}" width="${box.width + 4}" height="${box.height + 4}"/></svg></a></p>
`;
  }

  /** Links to what belongs to a target, in this file or beside it. */
  linksOf(target: string): Markup | false {
    const { texts, language, number } = this.#words;
    const byName = new Map<string, Shown[]>();
    for (const shown of this.all) {
      if (shown.target !== target) continue;
      const name = this.#nameOf(shown.file);
      byName.set(name, [...(byName.get(name) ?? []), shown]);
    }
    if (byName.size === 0) return false;
    const { colon } = reportTexts[language];
    const count = [...byName.values()].reduce((sum, { length }) => sum + length, 0);
    const parts = [...byName].map(([name, all]) => {
      const links = all.map(
        (shown, index) =>
          html`${index > 0 && ', '}<a href="${shown.content ? `#${shown.id}` : this.#hrefOf(shown)}">${this.#words.condition(shown.condition)}</a>`,
      );
      return html`<li>${name}${colon}${links}</li>\n`;
    });
    return html`<details><summary>${texts.exhibits} (${number(count)})</summary><ul>\n${parts}</ul></details>`;
  }

  /** Those that are in this file, and how many are beside it. */
  render(): Markup {
    const { texts, number } = this.#words;
    const left = this.all.filter(({ content }) => !content).length;
    const figures = this.all.map(
      (shown) => shown.content !== undefined && this.#figure(shown, shown.content),
    );
    return html`<p>${texts.exhibitsIntro}${left > 0 && ` ${texts.exhibitsInFiles(number(left))}`}</p>\n${figures}`;
  }

  /** "./" before it: no file's name is to be taken for an address. */
  #hrefOf({ file }: Shown): string {
    return `./${this.#folder}${file.split('/').map(encodeURIComponent).join('/')}`;
  }

  #nameOf(file: string): string {
    const name = file.slice(file.lastIndexOf('/') + 1);
    const { exhibitNames } = this.#words.texts;
    return Object.hasOwn(exhibitNames, name) ? (exhibitNames[name] as string) : name;
  }

  #figure(shown: Shown, content: Buffer): Markup {
    const { texts } = this.#words;
    const { id, file, mediaType, size } = shown;
    const target = this.#words.target(shown.target);
    const condition = this.#words.condition(shown.condition);
    const name = this.#nameOf(file);
    const caption = html`<figcaption>${name}<br><small>${own(target)} – ${condition}</small></figcaption>`;
    if (mediaType === 'image/png' && size) {
      const { width, height } = size;
      const label = texts.exhibitIs(name, target, condition);
      // A pattern, so that findings can show a part of it. Of a `use`, all would count as being there.
      return html`<figure id="${id}">${caption}<svg role="img" aria-label="${label}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><pattern id="${id}-p" patternUnits="userSpaceOnUse" width="${width}" height="${height}"><image width="${width}" height="${height}" href="data:image/png;base64,${content.toString('base64')}"/></pattern><rect class="page" width="${width}" height="${height}" fill="url(#${id}-p)"/></svg></figure>\n`;
    }
    const text = content.toString('utf8');
    const table = mediaType === 'application/json' && stopsOf(text);
    const body = table
      ? this.#stops(table)
      : html`<pre><code>${text.slice(0, mostCharacters)}</code></pre>${text.length > mostCharacters && html`<p>${texts.cut} <a href="${this.#hrefOf(shown)}">${file}</a></p>`}`;
    return html`<figure id="${id}">${caption}<details><summary>${name}</summary>${body}</details></figure>\n`;
  }

  #stops(stops: readonly Stop[]): Markup {
    const { texts } = this.#words;
    const [number, role, name, path] = texts.stopHeadings;
    return html`<table>
<thead><tr><th scope="col">${number}</th><th scope="col">${role}</th><th scope="col">${name}</th><th scope="col">${path}</th></tr></thead>
<tbody>${stops.map(
      (
        stop,
      ) => html`<tr><td>${stop.number}</td><td>${stop.role}</td><td>${own(stop.name)}</td><td><code>${stop.path}</code></td></tr>
`,
    )}</tbody></table>`;
  }
}

interface Stop {
  readonly number: number | string;
  readonly role: string;
  readonly name: string;
  readonly path: string;
}

/** The table of a tab order, if the text is one. It was written by a check, but from what a page said. */
function stopsOf(text: string): Stop[] | undefined {
  let content: { stops?: unknown } | null;
  try {
    content = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(content?.stops)) return undefined;
  const strings = (value: unknown) => (Array.isArray(value) ? value.map(String) : []);
  return content.stops.map((stop: Record<string, unknown> | null, index) => ({
    number: typeof stop?.number === 'number' ? stop.number : index + 1,
    role: String(stop?.role ?? ''),
    name: String(stop?.name ?? ''),
    path: pathOf({ frames: strings(stop?.frames), path: strings(stop?.path) }),
  }));
}

/** Of a PNG file, from its first chunk; `undefined`: it is none. */
function sizeOf(file: Buffer): Shown['size'] {
  if (file.length < 24 || file.toString('latin1', 1, 4) !== 'PNG') return undefined;
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  return width > 0 && height > 0 ? { width, height } : undefined;
}

type Box = { x: number; y: number; width: number; height: number };

/** The element with what is near it, no smaller than can be recognised, within the picture. */
function around({ x, y, width, height }: Box, size: NonNullable<Shown['size']>): Box {
  const [wide, high] = [
    Math.min(size.width, Math.max(width + 96, 360)),
    Math.min(size.height, Math.max(height + 64, 120)),
  ];
  const place = (middle: number, length: number, all: number) =>
    Math.round(Math.min(Math.max(0, middle - length / 2), all - length));
  return {
    x: place(x + width / 2, wide, size.width),
    y: place(y + height / 2, high, size.height),
    width: Math.round(wide),
    height: Math.round(high),
  };
}
