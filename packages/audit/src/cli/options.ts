import { circumstances, themes } from '../plan/conditions.ts';
import { readShard } from '../plan/shards.ts';
import { defaultFailOn, readFailOn } from './fail-on.ts';
import {
  contactNames,
  readContact,
  readGlobals,
  readList,
  readNumber,
  readNumbers,
  readPath,
} from './option-values.ts';
import { engineNames, type Options, profileNames, reportNames } from './settings.ts';

/** One option of the command line. Its name is its key with dashes. */
export interface OptionDescription<Value> {
  readonly group: OptionGroup;
  /** What stands behind it in the help; none for a flag. */
  readonly value?: string | undefined;
  readonly help: string;
  /** What the help says of its default, where that is not the value itself. */
  readonly otherwise?: string | undefined;
  readonly default?: Value | undefined;
  /** Another name than the key with dashes. */
  readonly name?: string | undefined;
  readonly isPath?: boolean | undefined;
  /** Turns the words that were given into the value. Throws `CannotRun`. A flag has none. */
  readonly read?: ((words: readonly string[], name: string) => Value) | undefined;
}

export const optionGroups = {
  target: 'What is audited',
  conditions: 'In which conditions',
  crawl: 'Following links',
  tests: 'With which tests',
  run: 'The run',
  reports: 'Reports',
} as const;
export type OptionGroup = keyof typeof optionGroups;

type Descriptions = { readonly [Key in keyof Required<Options>]: OptionDescription<Options[Key]> };

const path = { isPath: true, read: readPath };

/** Every option, in the order of the help. */
export const options: Descriptions = {
  include: {
    group: 'target',
    value: '<patterns>',
    help: 'only addresses or stories that match, as "/services/**" or "forms-*"',
    default: [],
    read: readList(),
  },
  exclude: {
    group: 'target',
    value: '<patterns>',
    help: 'not these, as "/archive/**"',
    default: [],
    read: readList(),
  },
  steps: {
    group: 'target',
    value: '<file>',
    help: 'steps to states (a menu open, errors shown), in YAML or JSON',
    ...path,
  },
  signIn: {
    group: 'target',
    value: '<script.mjs>',
    help: 'signs in: export default async (page) => { … }',
    ...path,
  },
  storageState: {
    group: 'target',
    value: '<file.json>',
    help: "a session that Playwright's context.storageState() has saved",
    ...path,
  },
  plan: {
    group: 'target',
    value: '<plan.json>',
    help: 'what an earlier "tds-audit plan" found, in place of INPUT',
    ...path,
  },
  components: {
    group: 'target',
    value: '<files>',
    help: 'custom-elements.json of packages whose components are told apart from pages, and get a page each',
    default: [],
    isPath: true,
    read: readList(),
  },
  languages: {
    group: 'conditions',
    value: '<list>',
    help: 'languages that pages are asked for (Accept-Language)',
    otherwise: 'en; of a Storybook see --global',
    read: readList({ pattern: /^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/, example: 'en,fr' }),
  },
  themes: {
    group: 'conditions',
    value: '<list>',
    help: 'looks that pages are asked for',
    default: themes,
    read: readList({ choices: themes }),
  },
  widths: {
    group: 'conditions',
    value: '<list>',
    help: 'widths of the window in CSS pixels; the first is the base',
    default: [1280, 768, 320],
    read: readNumbers({ least: 200, most: 5000 }),
  },
  circumstances: {
    group: 'conditions',
    value: '<list>',
    help: 'further circumstances, once per language with the first theme; or "none"',
    default: circumstances,
    read: readList({ choices: circumstances, none: true }),
  },
  fullMatrix: {
    group: 'conditions',
    help: 'every language, theme, width and circumstance with each other',
    default: false,
  },
  globals: {
    group: 'conditions',
    name: 'global',
    value: '<name=a,b>',
    help: 'a global of the Storybook, with its values; may be repeated; --no-globals: none',
    otherwise: 'language=en,fr theme=light,dark,high-contrast',
    read: readGlobals,
  },
  crawl: {
    group: 'crawl',
    help: 'follow links from the given pages; robots.txt is respected',
    default: false,
  },
  crawlDepth: {
    group: 'crawl',
    value: '<number>',
    help: 'how many links away from a given page',
    default: 3,
    read: readNumber({ least: 0, most: 100, whole: true }),
  },
  crawlCount: {
    group: 'crawl',
    value: '<number>',
    help: 'how many pages in all',
    default: 100,
    read: readNumber({ least: 1, most: 100_000, whole: true }),
  },
  crawlHosts: {
    group: 'crawl',
    name: 'crawl-host',
    value: '<hosts>',
    help: "hosts besides the given pages' own, for links and sitemaps",
    default: [],
    read: readList({
      pattern: /^[\w.-]+(:\d+)?$|^\[[\da-f:.]+\](:\d+)?$/i,
      example: 'www.example.ca',
    }),
  },
  crawlSimilar: {
    group: 'crawl',
    value: '<number>',
    help: 'how many pages whose addresses differ in numbers and values only, as in a calendar',
    default: 20,
    read: readNumber({ least: 1, most: 100_000, whole: true }),
  },
  crawlDelay: {
    group: 'crawl',
    value: '<seconds>',
    help: 'between two requests; robots.txt may ask for more',
    default: 0.25,
    read: readNumber({ least: 0, most: 600 }),
  },
  crawlIgnoreRobots: {
    group: 'crawl',
    help: 'only for a site that is yours, as one that is being tested',
    default: false,
  },
  engines: {
    group: 'tests',
    value: '<list>',
    help: 'engines that look at each page; or "none"',
    default: engineNames,
    read: readList({ choices: engineNames, none: true }),
  },
  checks: {
    group: 'tests',
    value: '<ids>',
    help: 'own checks, as "tab-order,reflow"; or "none"',
    otherwise: 'all',
    read: readList({ none: true }),
  },
  skipChecks: {
    group: 'tests',
    value: '<ids>',
    help: 'all own checks but these',
    default: [],
    read: readList(),
  },
  answers: {
    group: 'tests',
    value: '<file.yaml>',
    help: 'what named people answered to the manual questions',
    ...path,
  },
  workers: {
    group: 'run',
    value: '<number>',
    help: 'pages that work at the same time',
    default: 2,
    read: readNumber({ least: 1, most: 64, whole: true }),
  },
  timeout: {
    group: 'run',
    value: '<seconds>',
    help: 'for one page in one condition; checks that would begin later are left out, and named',
    default: 120,
    read: readNumber({ least: 1, most: 3600 }),
  },
  loadTimeout: {
    group: 'run',
    value: '<seconds>',
    help: 'until a page has loaded',
    default: 30,
    read: readNumber({ least: 1, most: 3600 }),
  },
  maxPageSize: {
    group: 'run',
    value: '<megabytes>',
    help: 'larger pages are reported, not audited',
    default: 50,
    read: readNumber({ least: 1, most: 10_000 }),
  },
  ignoreCertificates: {
    group: 'run',
    help: 'accept certificates that are not trusted, as of a test site',
    default: false,
  },
  userAgent: {
    group: 'run',
    value: '<text>',
    help: 'what the browser says that it is',
    otherwise: "the browser's own, with tds-audit behind it",
    read: ([word = '']) => word,
  },
  resume: {
    group: 'run',
    help: 'go on where a run into the same folder was stopped',
    default: false,
  },
  shard: {
    group: 'run',
    value: '<1/4>',
    help: 'one part of the pages, for a machine of several; then "tds-audit merge"',
    read: ([word = '']) => readShard(word),
  },
  quiet: { group: 'run', help: 'no progress, only the result', default: false },
  out: {
    group: 'reports',
    value: '<folder>',
    help: 'where evidence and reports go',
    default: 'a11y-report',
    ...path,
  },
  reports: {
    group: 'reports',
    value: '<list>',
    help: 'which reports',
    default: reportNames,
    read: readList({ choices: reportNames }),
  },
  reportLanguages: {
    group: 'reports',
    value: '<list>',
    help: 'in which languages',
    default: ['en', 'fr'],
    read: readList({ choices: ['en', 'fr'] }),
  },
  profiles: {
    group: 'reports',
    name: 'profile',
    value: '<list>',
    help: `by which standard: ${profileNames.join(', ')}`,
    default: ['wcag22'],
    read: readList({ choices: profileNames }),
  },
  baseline: {
    group: 'reports',
    value: '<evidence.json>',
    help: 'an earlier run: what is new, fixed, moved or unchanged',
    ...path,
  },
  contact: {
    group: 'reports',
    value: '<name=text>',
    help: `whom the statement names: ${contactNames.join(', ')}; may be repeated`,
    otherwise: 'left to be filled in',
    read: readContact,
  },
  failOn: {
    group: 'reports',
    value: '<limits>',
    help: 'what ends a run with 1: findings, confirmed, critical, serious, new, questions, advice (with 2: problems), each with the number that is accepted, as "findings=10,new"; or "nothing"',
    default: defaultFailOn,
    otherwise: 'findings=0,problems=0',
    read: (words) => readFailOn(words.flatMap((word) => word.split(','))),
  },
};

/** The name of an option on the command line, without its dashes in front. */
export const optionName = (key: keyof Options): string =>
  options[key].name ?? key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
