import { renderToString } from '@trillium-ds/ssr';
import { bundleAll, css, page, script, serve, stylesheet } from '../site.mjs';
import { readStories } from '../stories-html.mjs';

export const LANGUAGES = ['en', 'fr'];
/** How many people the form can be asked for. */
export const MOST_PEOPLE = 4;

/** As a server answers "Add another person": the form with as many people as are wanted. */
function withPeople(html, count) {
  const [template, blank] = /<template>(.*?)<\/template>/s.exec(html);
  const more = Array.from({ length: count - 1 }, (_, index) =>
    blank
      .replaceAll('[0]', `[${index + 1}]`)
      .replaceAll('value="0"', `value="${index + 1}"`)
      .replaceAll(/ hidden|(?<=\w )1(?=<)/g, (found) => (found === '1' ? index + 2 : '')),
  );
  return html.replace(template, () => more.join('') + template);
}

/** The story of a form with every control, as an author writes it. */
const storyIn = async (language) =>
  (await readStories(language)).find(({ name }) => name === 'Pages/Everything form: Empty')
    .attributes;

/**
 * A server with the form in each language, for one person and more, in both encodings: `/en`,
 * `/fr?people=3&plain`. `html` is what an author wrote, by language.
 */
export async function serveEverything() {
  const pages = { '/trillium.css': css(stylesheet), '/all.js': script(await bundleAll()) };
  const html = {};
  for (const language of LANGUAGES) {
    html[language] = await storyIn(language);
    for (let people = 1; people <= MOST_PEOPLE; people++) {
      const form = withPeople(html[language], people);
      const encodings = { '': form, '&plain': form.replace(' enctype="multipart/form-data"', '') };
      for (const [query, written] of Object.entries(encodings)) {
        const whole = page(written, { language, whole: true });
        pages[`/${language}?people=${people}${query}`] = renderToString(whole).html;
      }
    }
  }
  return { ...(await serve(pages)), html };
}
