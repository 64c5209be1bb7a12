import type { Circumstance, Theme } from '../plan/conditions.ts';
import type { Shard } from '../plan/shards.ts';
import type { Contact } from '../reports/report-file.ts';
import type { FailOn } from './fail-on.ts';

export const engineNames = ['axe-core', 'equal-access', 'alfa'] as const;
export type EngineName = (typeof engineNames)[number];

export const profileNames = ['wcag22', 'aoda', 'en301549', 'section508'] as const;
export type ProfileName = (typeof profileNames)[number];

export const reportNames = [
  'html',
  'json',
  'csv',
  'junit',
  'sarif',
  'earl',
  'openacr',
  'statement',
  'matrix',
  'components',
] as const;
export type ReportName = (typeof reportNames)[number];

/** All that a person can choose, with nothing left open but what has no default. */
export interface Options {
  // What is audited
  include: readonly string[];
  exclude: readonly string[];
  steps?: string | undefined;
  signIn?: string | undefined;
  storageState?: string | undefined;
  plan?: string | undefined;
  components: readonly string[];
  // Conditions
  /** Left out: English for pages; a Storybook has its globals. */
  languages?: readonly string[] | undefined;
  themes: readonly Theme[];
  widths: readonly number[];
  circumstances: readonly Circumstance[];
  fullMatrix: boolean;
  /** Left out: those of Trillium's Storybook. Empty: none. */
  globals?: Readonly<Record<string, readonly string[]>> | undefined;
  // Crawling
  crawl: boolean;
  crawlDepth: number;
  crawlCount: number;
  crawlHosts: readonly string[];
  crawlSimilar: number;
  /** Seconds. */
  crawlDelay: number;
  crawlIgnoreRobots: boolean;
  // Tests
  engines: readonly EngineName[];
  /** Left out: all. */
  checks?: readonly string[] | undefined;
  skipChecks: readonly string[];
  answers?: string | undefined;
  // The run
  workers: number;
  /** Seconds for one target in one condition. */
  timeout: number;
  /** Seconds until a page has loaded. */
  loadTimeout: number;
  /** Megabytes. */
  maxPageSize: number;
  ignoreCertificates: boolean;
  userAgent?: string | undefined;
  resume: boolean;
  shard?: Shard | undefined;
  quiet: boolean;
  // Reports
  out: string;
  reports: readonly ReportName[];
  reportLanguages: readonly ('en' | 'fr')[];
  profiles: readonly ProfileName[];
  baseline?: string | undefined;
  /** Who answers for what is audited, as the reports name them. */
  contact?: Contact | undefined;
  failOn: FailOn;
}

/** What a run does: `plan` stops after the list of what would be visited; `merge` visits nothing. */
export interface Settings extends Options {
  readonly command: 'audit' | 'plan' | 'merge';
  /** Of `merge` the folders of the runs. */
  readonly inputs: readonly string[];
  /** The file that the settings were read from, besides the command line. */
  readonly configFile?: string | undefined;
}

/**
 * What a config file holds: each option under its name in camel case. Paths start at the file's folder.
 */
export interface Config
  extends Partial<Omit<Options, 'shard' | 'resume' | 'plan' | 'quiet' | 'globals' | 'failOn'>> {
  $schema?: string | undefined;
  inputs?: readonly string[] | undefined;
  /** `false`: every story as it is; `true`, as left out: those of Trillium's Storybook. */
  globals?: Readonly<Record<string, readonly string[]>> | boolean | undefined;
  failOn?: FailOn | 'nothing' | undefined;
}

/** Gives editors the types of a config file; returns it as it is. */
export const defineConfig = (config: Config): Config => config;
