import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { guidanceRules } from './guidance-rules.mjs';

const lines = (text) => text.split('\n').filter(Boolean);
const read = (file) => readFileSync(file, 'utf8');

/** Every file that git knows or would take, by its path from the root. */
const files = lines(
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  }),
).filter((file) => existsSync(file));
const ending = (...names) => files.filter((file) => names.some((name) => file.endsWith(name)));
const text = ending(
  '.ts',
  '.tsx',
  '.js',
  '.mjs',
  '.json',
  '.jsonc',
  '.css',
  '.md',
  '.mdx',
  '.yaml',
);

/** Where this machine keeps things and what it installs from: none of it means anything elsewhere. */
function placesOfThisMachine() {
  const registry = execFileSync('npm', ['config', 'get', 'registry'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const { host } = new URL(registry.trim());
  const around = dirname(process.cwd());
  return [
    `${homedir()}/`,
    `${tmpdir()}/`,
    ...(around === '/' ? [] : readdirSync(around).map((name) => join(around, name))),
    ...(host === 'registry.npmjs.org' ? [] : [host]),
  ];
}

function noPlacesOfOneMachine() {
  const places = [
    ...placesOfThisMachine().map((place) => place.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')),
    '/home/\\w',
    '/Users/\\w',
    '[A-Z]:\\\\+Users\\\\',
  ];
  const pattern = new RegExp(`(?<![\\w.-])(?:${places.join('|')})`);
  return text
    .map((file) => [file, pattern.exec(read(file))?.[0]])
    .filter(([, found]) => found)
    .map(([file, found]) => `${file}: names a place of one machine, ${found}`);
}

function componentFiles() {
  return globSync('packages/components/src/*/define.ts').flatMap((file) => {
    const folder = dirname(file);
    const name = basename(folder);
    return [
      ...['.ts', '.test.ts'].map((end) => join(folder, name + end)),
      `stories/${name}.stories.ts`,
    ]
      .filter((wanted) => !existsSync(wanted))
      .map((wanted) => `${wanted}: is missing`);
  });
}

function telltaleNames() {
  return files
    .filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\.|\/)/.test(file))
    .map((file) => `${file}: say in the name what it holds`);
}

/** French sets a space before `:`, `h`, `$` and `%`, which must not begin a line, and none before `? ! ;`. */
// As the Office québécois de la langue française has it: bdl.oqlf.gouv.qc.ca, espacement des signes.
function frenchSpaces() {
  return ending('.ts')
    .filter((file) => /\.stories\.ts$|-texts\.ts$|^stories\/everything-/.test(file))
    .flatMap((file) => {
      const text = read(file);
      const found = (pattern) => [...text.matchAll(pattern)].map(([words]) => words);
      return [
        ...[
          ...found(/\p{L}+ :(?=['"`<])/gu),
          // The English texts of the audit have the same signs after a space that may break.
          ...(file.startsWith('packages/audit/') ? [] : found(/\d (?:h\b|[$%])|\d\u00a0h \d/g)),
        ].map((words) => `${file}: "${words}" needs an unbreakable space (U+00A0)`),
        ...found(/\p{L}+\s[?!;](?=['"`<])/gu).map(
          (words) => `${file}: "${words}" takes no space before the mark`,
        ),
      ];
    });
}

function warningsExplained() {
  const guide = 'docs/warnings.md';
  const sources = ending('.ts').filter((file) => /^packages\/[^/]+\/src\//.test(file));
  const used = new Set(
    sources
      .filter((file) => !/\.test\.ts$|\/testing\//.test(file))
      .flatMap((file) => [...read(file).matchAll(/\bwarn\(\s*[^,]+,\s*'([\w-]+)'/g)])
      .map(([, code]) => code),
  );
  const explained = new Set([...read(guide).matchAll(/^\| `([\w-]+)` \|/gm)].map(([, it]) => it));
  return [
    ...[...used.difference(explained)].map((code) => `${guide}: does not explain "${code}"`),
    ...[...explained.difference(used)].map((code) => `${guide}: nothing warns of "${code}"`),
  ];
}

function linksLead() {
  return ending('.md').flatMap((file) =>
    [...read(file).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
      .filter(([, link]) => !existsSync(join(dirname(file), link)))
      .map(([, link]) => `${file}: leads to ${link}, which is not there`),
  );
}

/** What this project asks of its files beyond what a tool knows: name to a list of problems. */
export const houseRules = {
  'no places of one machine': noPlacesOfOneMachine,
  'each component has its files and a story': componentFiles,
  'names that say what a file holds': telltaleNames,
  'French marks have the spaces before them that Canada gives them': frenchSpaces,
  'each warning is explained in docs/warnings.md': warningsExplained,
  'links in guides lead somewhere': linksLead,
  ...guidanceRules,
};

/** Files of code that are longer than a reader likes, with their lines. */
export const longFiles = () =>
  ending('.ts', '.tsx', '.mjs', '.js', '.css')
    .map((file) => [file, lines(read(file)).length])
    .filter(([, count]) => count > 300);
