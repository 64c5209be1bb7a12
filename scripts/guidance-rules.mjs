import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';

const FOLDER = 'docs/guidance';
const INDEX = `${FOLDER}/README.md`;
const HEADINGS = [
  'When to use it',
  'When not to',
  'How to write the question',
  'Without JavaScript',
  'With assistive technology',
  'Evidence and sources',
];

/** What stands around questions, and is none itself. */
const AROUND_QUESTIONS = ['error-summary', 'form', 'repeater', 'search'];

const read = (file) => readFileSync(file, 'utf8');
const pages = () => globSync(`${FOLDER}/*.md`).filter((file) => file !== INDEX);

/** Every class of the components: its base, and the group that it is an option of. */
function classes() {
  const found = new Map();
  for (const file of globSync('packages/components/src/*/*.ts')) {
    const text = read(file);
    const [, name, base] =
      /^export (?:abstract )?class (\w+)(?:<.*?>)? extends (\w+)/m.exec(text) ?? [];
    const [, group] = /^ {2}static override group = 'tds-([\w-]+)'/m.exec(text) ?? [];
    if (name) found.set(name, { base, group });
  }
  return found;
}

const className = (folder) => folder.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

/** The page of each form control: an option has that of its group. */
function wantedPages() {
  const known = classes();
  const isQuestion = (name) =>
    name === 'LabelledElement' || (known.has(name) && isQuestion(known.get(name).base));
  return globSync('packages/components/src/*/define.ts')
    .map((file) => basename(dirname(file)))
    .flatMap((folder) => {
      const name = className(folder);
      const { group } = known.get(name) ?? {};
      if (group) return `${FOLDER}/${group}.md`;
      const isControl = isQuestion(name) || AROUND_QUESTIONS.includes(folder);
      return isControl ? `${FOLDER}/${folder}.md` : [];
    });
}

function guidanceComplete() {
  const index = read(INDEX);
  return [
    ...[...new Set(wantedPages())]
      .filter((page) => !existsSync(page))
      .map((page) => `${page}: is missing`),
    ...pages()
      .filter((page) => !index.includes(`](${basename(page)})`))
      .map((page) => `${INDEX}: does not lead to ${basename(page)}`),
    ...pages().flatMap((page) => {
      const found = [...read(page).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
      const isSame = found.join() === HEADINGS.join();
      return isSame
        ? []
        : [`${page}: must have the headings ${HEADINGS.join(', ')}, in this order`];
    }),
  ];
}

/** The built-in texts, with anything in the place of what they name. */
function builtInTexts() {
  const literals = globSync('packages/components/src/strings/*.ts').flatMap((file) =>
    [
      ...read(file)
        .replaceAll('\\u00a0', '\u00a0')
        .matchAll(/`([^`]*)`|'((?:[^'\\\n]|\\.)+)'/g),
    ].map(([, template, plain]) => template ?? plain),
  );
  return literals
    .map((text) => text.split(/\$\{[^}]*\}/))
    .filter((pieces) => /\p{L}{2}/u.test(pieces.join('')))
    .map((pieces) => new RegExp(`^${pieces.map((piece) => RegExp.escape(piece)).join('.+')}$`));
}

/** What pages quote as built in is what people see and hear. */
function quotedTruly() {
  const texts = builtInTexts();
  const isText = (quoted) => texts.some((text) => text.test(quoted));
  return pages().flatMap((page) =>
    [...read(page).matchAll(/^\| [^|]*built in[^|]*\| ([^|]+) \| ([^|]+) \|$/gm)]
      .flatMap(([, english, french]) => [english, french])
      .filter((cell) => !isText(cell))
      .flatMap((cell) => cell.split(' · '))
      .map((quoted) => quoted.replace(/ \((?:optional|facultatif)\)$/, ''))
      .filter((quoted) => !isText(quoted))
      .map((quoted) => `${page}: "${quoted}" is no built-in text`),
  );
}

/** In French a space must not let a quotation mark, a colon, `h`, `$` or `%` stand alone. */
function frenchSpacesInGuidance() {
  return globSync(`${FOLDER}/*.md`).flatMap((page) =>
    [...read(page).matchAll(/«[^\u00a0]|[^\u00a0]»|\p{L} :(?= |$)|\d (?:h\b|[$%])/gmu)].map(
      ([found]) => `${page}: "${found}" needs an unbreakable space (U+00A0)`,
    ),
  );
}

/** What is asked of the guidance on form controls: name to a list of problems. */
export const guidanceRules = {
  'each form control has its guidance, in the same parts': guidanceComplete,
  'guidance quotes built-in texts as they are': quotedTruly,
  'guidance has unbreakable spaces in French': frenchSpacesInGuidance,
};
