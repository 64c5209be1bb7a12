import type { Visit } from '../../evidence/visit.ts';
import type { Target } from '../../plan/target.ts';
import { inBoth } from '../../strings/page-texts.ts';
import type { Check, CheckResult } from '../check.ts';
import { type OwnRule, resultOf, type Seen, understanding } from '../rule-result.ts';

const rule: OwnRule = {
  id: 'title',
  criteria: ['2.4.2'],
  isAdvice: false,
  impact: 'serious',
  help: inBoth((t) => t.title.help),
  helpUrl: understanding('page-titled'),
};
const repeated: OwnRule = {
  ...rule,
  id: 'title-repeated',
  help: inBoth((t) => t.title.repeatedHelp),
};

/** What programs and templates leave in the title. */
const fillers =
  /^(untitled|sans titre|no title|aucun titre|(untitled|new|my|blank) (document|page|tab|project|site)( ?\d+)?|(nouvelle|nouveau|ma) (page|document|onglet)( ?\d+)?|document( sans titre)?( ?\d+)?|page( ?\d+)?|title|titre|page title|titre de (la )?page|react app|vite app|vite \+ .+|next\.js|create next app|storybook|test|todo|lorem ipsum.*|undefined|null|\[object object\]|enter the title of your html document here)$/i;
/** True of the first page of every site. */
const everywhere =
  /^(home( ?page)?|accueil|page d['’]accueil|index|welcome|bienvenue|main( page)?|start( page)?|default)$/i;
const fileName = /^[^\s]+\.(html?|xhtml|php\d?|aspx?|jsp|cfm|pdf|docx?|md|txt)$/i;

/** What is wrong with a title by itself; `null`: nothing that a program can tell. */
export function judgeTitle(title: string, url: string): keyof typeof outcomes | null {
  const text = title.trim().replace(/\s+/g, ' ');
  if (text === '') return 'empty';
  if (!/[\p{L}\p{N}]/u.test(text)) return 'onlyMarks';
  if (fileName.test(text) || isAddress(text, url)) return 'fileName';
  if (fillers.test(text)) return 'filler';
  if (everywhere.test(text)) return 'everywhere';
  return null;
}
const outcomes = {
  empty: 'failed',
  onlyMarks: 'failed',
  fileName: 'failed',
  filler: 'failed',
  everywhere: 'cannot-tell',
} as const;

function isAddress(text: string, url: string): boolean {
  if (/^(https?|file):\/\/\S+$/i.test(text)) return true;
  if (!URL.canParse(url)) return false;
  const { host, pathname } = new URL(url);
  const bare = (value: string) => value.replace(/\/$/, '').toLowerCase();
  return pathname.length > 1 && [pathname, host + pathname].some((one) => bare(one) === bare(text));
}

/** Whether the title says what the page is about, as far as a program can tell. */
export const title: Check = {
  ...rule,
  runs: 'each',
  changesPage: false,
  async run({ page, target }) {
    // Storybook names the page that shows a story.
    if (target.kind === 'story') return resultOf(rule, false, []);
    const { text, ref } = await page.evaluate(() => {
      const element = document.querySelector('title');
      return { text: document.title, ref: element && window.tdsAudit.ref(element) };
    });
    const fault = judgeTitle(text, page.url());
    if (!fault) return resultOf(rule, true, []);
    const message = [inBoth((t) => t.title[fault](text.slice(0, 120)))];
    return resultOf(rule, true, [{ outcome: outcomes[fault], element: ref, message }]);
  },
};

/**
 * Pages with other content that have the same title, by target. A check of the whole site: it is asked
 * once, with one visit of each target in one condition.
 */
export function judgeRepeatedTitles(
  visits: readonly Pick<Visit, 'target' | 'title' | 'fingerprint' | 'finalUrl'>[],
  targets: readonly Pick<Target, 'id' | 'kind' | 'state'>[],
): ReadonlyMap<string, CheckResult> {
  const kinds = new Map(targets.map((target) => [target.id, target]));
  const byTitle = new Map<string, { target: string; fingerprint: string; text: string }[]>();
  const asked: string[] = [];
  for (const { target, title, fingerprint, finalUrl } of visits) {
    const { kind, state } = kinds.get(target) ?? {};
    // Another state of a page is the same page.
    if (kind === 'story' || state || title === undefined || fingerprint === undefined) continue;
    if (judgeTitle(title, finalUrl ?? '')) continue;
    asked.push(target);
    const text = title.trim().replace(/\s+/g, ' ').toLowerCase();
    // Another site may call its page the same.
    const host = finalUrl !== undefined && URL.canParse(finalUrl) ? new URL(finalUrl).host : '';
    const key = JSON.stringify([host, text]);
    const same = byTitle.get(key) ?? [];
    byTitle.set(key, same);
    same.push({ target, fingerprint, text });
  }
  const seen = new Map<string, Seen[]>(asked.map((target) => [target, []]));
  for (const pages of byTitle.values()) {
    for (const { target, fingerprint, text } of pages) {
      const others = pages.filter((page) => page.fingerprint !== fingerprint);
      if (others.length === 0) continue;
      const names = others.map((page) => page.target);
      seen.get(target)?.push({
        outcome: 'cannot-tell',
        element: null,
        message: [inBoth((t) => t.title.repeated(text, names.length, names[0] ?? ''))],
      });
    }
  }
  return new Map([...seen].map(([target, found]) => [target, resultOf(repeated, true, found)]));
}
