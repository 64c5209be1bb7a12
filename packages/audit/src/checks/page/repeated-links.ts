import type { Frame } from 'playwright-core';
import { inBoth } from '../../strings/page-texts.ts';
import type { Check } from '../check.ts';
import { inEach, openFrames } from '../frames.ts';
import { joined, type OwnRule, resultOf, type Seen, understanding } from '../rule-result.ts';

const inContext: OwnRule = {
  id: 'repeated-links',
  criteria: ['2.4.4'],
  isAdvice: false,
  impact: 'serious',
  help: inBoth((t) => t.links.help),
  helpUrl: understanding('link-purpose-in-context'),
};
const alone: OwnRule = {
  id: 'repeated-links-alone',
  criteria: ['2.4.9'],
  isAdvice: true,
  impact: 'moderate',
  help: inBoth((t) => t.links.aloneHelp),
  helpUrl: understanding('link-purpose-link-only'),
};
const consistent: OwnRule = {
  id: 'links-named-alike',
  criteria: ['3.2.4'],
  isAdvice: true,
  impact: 'minor',
  help: inBoth((t) => t.links.consistentHelp),
  helpUrl: understanding('consistent-identification'),
};

/** Names that tell nothing of where a link goes. */
const vague =
  /^(read more|more|learn more|see more|details?|view( details)?|here|click here|this|link|go|continue( reading)?|download|lire (la suite|plus)|en savoir plus|savoir plus|plus|suite|voir( plus)?|détails?|ici|cliquez ici|lien|aller|continuer|télécharger)[.…:>» →]*$/i;

interface Link {
  /** Its place among the links. */
  readonly index: number;
  readonly name: string;
  readonly target: string;
  readonly context: string;
}

/** Whether links with one name go to one place, and links to one place have one name. */
export const repeatedLinks: Check = {
  ...inContext,
  runs: 'each',
  changesPage: false,
  async run({ page }) {
    const answers = await inEach(await openFrames(page), judgeLinks);
    const hadSomething = answers.some(({ total }) => total > 0);
    return joined(
      resultOf(
        inContext,
        hadSomething,
        answers.flatMap((answer) => answer.ofContext),
      ),
      resultOf(
        alone,
        hadSomething,
        answers.flatMap((answer) => answer.ofNames),
      ),
      resultOf(
        consistent,
        hadSomething,
        answers.flatMap((answer) => answer.ofTargets),
      ),
    );
  },
};

async function judgeLinks(document: Frame) {
  const inPage = await document.evaluateHandle(findLinks);
  const links = await inPage.evaluate(({ links }) => links);
  const seenInContext: Seen[] = [];
  const seenAlone: Seen[] = [];
  for (const same of groupBy(links, ({ name }) => name.toLowerCase())) {
    if (new Set(same.map(({ target }) => target)).size < 2) continue;
    for (const link of same.slice(0, 200)) {
      const others = same.filter(({ target }) => target !== link.target);
      const { name, index, context } = link;
      const example = others[0]?.target ?? '';
      const message = [inBoth((t) => t.links.otherTarget(name, others.length, example))];
      // The same name may mean the same thing in two places; a vague one cannot.
      seenAlone.push({
        outcome: vague.test(name) ? 'failed' : 'cannot-tell',
        element: index,
        message,
      });
      if (!others.some((one) => one.context === context)) continue;
      const why = inBoth((t) => t.links.sameContext);
      seenInContext.push({ outcome: 'cannot-tell', element: index, message: [...message, why] });
    }
  }
  const seenNames = groupBy(links, ({ target }) => target).flatMap((same): Seen[] => {
    const names = [...new Set(same.map(({ name }) => name))];
    const [first] = same;
    // A longer name that holds the shorter one says the same, and more.
    const words = names.map((name) => new Set(name.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu)));
    const isOther = words.some((one) => one.size > 0 && ![...one].some((w) => words[0]?.has(w)));
    if (!first || !isOther) return [];
    const message = [inBoth((t) => t.links.otherNames(names.slice(0, 4)))];
    return [{ outcome: 'cannot-tell', element: first.index, message }];
  });
  const all = [seenInContext, seenAlone, seenNames].map((seen) => seen.slice(0, 200));
  // Only what is said something of gets a number: describing an element of a long page takes time.
  const indexes = [...new Set(all.flat().map(({ element }) => element ?? -1))];
  const refs = await inPage.evaluate(
    ({ elements }, wanted) =>
      wanted.map((index) => {
        const element = elements[index];
        return element ? window.tdsAudit.ref(element) : null;
      }),
    indexes,
  );
  await inPage.dispose();
  const refOf = new Map(indexes.map((index, at) => [index, refs[at] ?? null]));
  const [ofContext = [], ofNames = [], ofTargets = []] = all.map((seen) =>
    seen.map((one) => ({ ...one, element: refOf.get(one.element ?? -1) ?? null })),
  );
  return { total: links.length, ofContext, ofNames, ofTargets };
}

function groupBy(links: readonly Link[], key: (link: Link) => string): Link[][] {
  const groups = new Map<string, Link[]>();
  for (const link of links) {
    const group = groups.get(key(link)) ?? [];
    groups.set(key(link), group);
    group.push(link);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** Runs in the page. */
function findLinks() {
  const layout = window.tdsLayout();
  const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const textOfIds = (element: Element, attribute: string) => {
    const root = element.getRootNode() as Document | ShadowRoot;
    const ids = (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean);
    return clean(ids.map((id) => root.getElementById(id)?.textContent ?? '').join(' '));
  };
  const nameOf = (element: Element) =>
    clean(element.computedName) ||
    textOfIds(element, 'aria-labelledby') ||
    clean(element.getAttribute('aria-label')) ||
    clean(element.textContent) ||
    clean(element.querySelector('img')?.alt);

  /** What 2.4.4 counts as the context of a link: its sentence, item or cell, with the headers. */
  const contextOf = (element: Element, heading: string) => {
    const block = layout.within(element, 'p, li, td, th, dd, dt, figcaption, blockquote, summary');
    const row = layout.within(element, 'td')?.parentElement;
    return [
      clean(block?.textContent),
      clean(row?.querySelector('th')?.textContent),
      textOfIds(element, 'aria-describedby'),
      clean(element.getAttribute('title')),
      heading,
    ].join('\n');
  };

  const links: Link[] = [];
  const elements: Element[] = [];
  let heading = '';
  for (const element of window.tdsAudit.everything()) {
    if (window.tdsAudit.matches(element, 'h1, h2, h3, h4, h5, h6, [role=heading]'))
      heading = clean(element.textContent);
    if (!(element instanceof HTMLAnchorElement) || !element.hasAttribute('href')) continue;
    if (!layout.isShown(element) || layout.within(element, '[aria-hidden="true" i]')) continue;
    const name = nameOf(element);
    // Links without a name are another fault; script decides where the others go.
    if (name === '' || /^(javascript|data|blob):/i.test(element.href)) continue;
    if (element.getAttribute('href')?.trim() === '#') continue;
    const context = contextOf(element, heading);
    const index = elements.push(element) - 1;
    links.push({ index, name, target: element.href, context });
    if (links.length >= 5000) break;
  }
  return { links, elements };
}
