import { parseArgs } from 'node:util';
import { CannotRun } from '../cannot-run.ts';
import { suggest } from '../schema-check.ts';
import { loadConfig } from './config.ts';
import { optionName, options } from './options.ts';
import type { Options, Settings } from './settings.ts';

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'help' | 'version' }
  | { readonly kind: 'run'; readonly settings: Settings };

const commands = ['plan', 'merge'] as const;
const keys = Object.keys(options) as (keyof Options)[];
const byName = new Map(keys.map((key) => [optionName(key), key]));
const isFlag = (key: keyof Options) => options[key].value === undefined;
const allNames = [
  ...byName.keys(),
  ...keys.filter(isFlag).map((key) => `no-${optionName(key)}`),
  'no-globals',
  'config',
  'no-config',
  'help',
  'version',
];

/** What stands on the command line, before defaults. */
interface Written {
  readonly values: Partial<Options>;
  readonly positionals: readonly string[];
  readonly config: string | false | undefined;
  readonly asksFor: 'help' | 'version' | undefined;
}

/** Reads the words of the command line over those of a config file. Throws `CannotRun` with the fix. */
export async function readArguments(words: readonly string[], folder = '.'): Promise<Command> {
  const written = readWords(words);
  if (written.asksFor) return { kind: written.asksFor };
  const [first = '', ...rest] = written.positionals;
  const isCommand = (commands as readonly string[]).includes(first);
  const named = isCommand ? rest : written.positionals;

  const config = written.config === false ? null : await loadConfig(written.config, folder);
  const { inputs: configured = [], ...fromConfig } = config?.values ?? {};
  const isMeantElsewhere = first === 'merge' || written.values.plan !== undefined;
  const inputs = named.length > 0 || isMeantElsewhere ? named : configured;
  const options: Options = { ...defaultOptions(), ...fromConfig, ...written.values };
  // Answers to read, and nothing named to visit: the run that is there is read anew, with them. What a
  // config file would visit is left alone, as that would begin a new run in its place.
  const isAnswersAlone =
    !isCommand &&
    named.length === 0 &&
    !isMeantElsewhere &&
    !written.values.resume &&
    written.values.answers !== undefined;
  const settings: Settings = {
    ...options,
    command: isAnswersAlone ? 'merge' : ((isCommand ? first : 'audit') as Settings['command']),
    inputs: isAnswersAlone ? [options.out] : inputs,
    configFile: config?.file,
  };
  refuseContradictions(settings, written.values);
  return { kind: 'run', settings };
}

/** What each option is when nobody says anything. */
export function defaultOptions(): Options {
  return Object.fromEntries(keys.map((key) => [key, options[key].default])) as unknown as Options;
}

function readWords(words: readonly string[]): Written {
  const { tokens } = parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      ...Object.fromEntries(
        keys.map((key) => [
          optionName(key),
          isFlag(key) ? { type: 'boolean' as const } : { type: 'string' as const },
        ]),
      ),
      config: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
    },
  });
  const given = new Map<keyof Options, string[]>();
  const values: Record<string, unknown> = {};
  const positionals: string[] = [];
  let config: string | false | undefined;
  let asksFor: Written['asksFor'];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const key = byName.get(name);
    const taken = /^no-/.test(name) ? byName.get(name.slice(3)) : undefined;
    if (name === 'help' || name === 'version') asksFor ??= name;
    else if (name === 'config') config = needValue(rawName, value, inlineValue);
    else if (name === 'no-config') config = refuseValue(rawName, value) ?? false;
    else if (name === 'no-globals') values.globals = refuseValue(rawName, value) ?? {};
    else if (key && isFlag(key)) values[key] = refuseValue(rawName, value) ?? true;
    else if (taken && isFlag(taken)) values[taken] = refuseValue(rawName, value) ?? false;
    else if (key)
      given.set(key, [...(given.get(key) ?? []), needValue(rawName, value, inlineValue)]);
    else throw new CannotRun(unknownOption(rawName, name));
  }
  if (asksFor) return { values: {}, positionals, config, asksFor };
  for (const [key, list] of given) {
    const name = optionName(key);
    if (!takesSeveral(key) && list.length > 1) {
      throw new CannotRun(`--${name} is given ${list.length} times, and takes one value.`);
    }
    values[key] = options[key].read?.(list, name);
  }
  return { values: values as Partial<Options>, positionals, config, asksFor };
}

/** Lists, and what can be repeated as a list. */
const takesSeveral = (key: keyof Options) =>
  Array.isArray(options[key].default) ||
  ['languages', 'globals', 'checks', 'contact', 'failOn'].includes(key);

function needValue(
  option: string,
  value: string | undefined,
  isInline: boolean | undefined,
): string {
  // `--out --crawl` forgot the folder; a value that does begin with a dash is written `--out=-x`.
  if (value === undefined || value === '' || (!isInline && /^-./.test(value))) {
    throw new CannotRun(`${option} needs a value; tds-audit --help says which.`);
  }
  return value;
}

function refuseValue(option: string, value: string | undefined): undefined {
  if (value === undefined) return undefined;
  throw new CannotRun(`${option} takes no value: write ${option}, or --no-… for its contrary.`);
}

function unknownOption(rawName: string, name: string): string {
  const [nearest] = /"([^"]+)"/.exec(suggest(name, allNames))?.slice(1) ?? [];
  const hint = nearest ? `Did you mean --${nearest}?` : 'tds-audit --help lists all.';
  return `There is no option ${rawName}. ${hint}`;
}

function refuseContradictions(settings: Settings, written: Partial<Options>) {
  const { command, inputs, plan, crawl, shard, baseline, failOn } = settings;
  if (command === 'merge') {
    if (inputs.length === 0) throw new CannotRun('merge needs the folders of the runs to join.');
    return;
  }
  if (plan !== undefined && command === 'plan') {
    throw new CannotRun('--plan takes the place of planning: leave out "plan" or --plan.');
  }
  if (plan !== undefined && inputs.length > 0) {
    throw new CannotRun(`--plan says what is audited: leave out ${inputs.join(' ')}.`);
  }
  if (plan === undefined && inputs.length === 0) {
    throw new CannotRun(
      'Name what is to be audited: a built Storybook, an address, a sitemap, a list, an HTML file or a folder. tds-audit --help has examples.',
    );
  }
  if (crawl && shard && plan === undefined) {
    throw new CannotRun(
      'With --shard each machine would follow links by itself, and might find other pages. Run "tds-audit plan INPUT --crawl --out planned" once, and give each machine --plan planned/plan.json.',
    );
  }
  if (!crawl && plan === undefined) {
    const needless = keys.find((key) => /^crawl[DCS]|^crawlI/.test(key) && key in written);
    if (needless)
      throw new CannotRun(`--${optionName(needless)} says nothing without --crawl: add it.`);
  }
  if (failOn.new !== undefined && baseline === undefined) {
    throw new CannotRun('--fail-on new needs a --baseline: the evidence.json of an earlier run.');
  }
}
