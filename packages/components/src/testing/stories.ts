import files from 'virtual:stories';
import { mount, place } from './mount.js';
import './warnings.js';

type Properties = Record<string, unknown>;
type Write = (says: Properties, language: string) => string;
type Context = { args: Properties; globals: Properties; parameters: Properties };
type Decorator = (story: () => string, context: Context) => string;

/** What a story or its file says, as Storybook's component story format has it. */
interface Annotations {
  title?: string;
  args?: Properties;
  globals?: Properties;
  decorators?: Decorator[];
  parameters?: Properties;
  play?: (context: { canvasElement: HTMLElement }) => unknown;
}

export type Language = 'en' | 'fr';
export type Writing = 'attributes' | 'own';

export interface Story {
  name: string;
  /** The file that it is in, in `stories/`, without its ending. */
  file: string;
  /** Whether it is a whole page. */
  page: boolean;
  /** Whether something is done in it when it is shown. */
  plays: boolean;
  /** The ways of writing that it has. */
  writings: Writing[];
  /** Puts it on the page in a way of writing, and does there what it does. */
  show(language: Language, writing: Writing): Promise<void>;
}

const isPlain = (value: unknown): value is Properties =>
  !!value && Object.getPrototypeOf(value) === Object.prototype;

/** As Storybook does: objects are joined, anything else is replaced. */
const join = (...all: (Properties | undefined)[]): Properties => {
  const joined: Properties = {};
  for (const one of all) {
    for (const [name, value] of Object.entries(one ?? {})) {
      const before = joined[name];
      joined[name] = isPlain(before) && isPlain(value) ? join(before, value) : value;
    }
  }
  return joined;
};

function story(path: string, file: Annotations, name: string, own: Annotations): Story {
  const args = join(file.args, own.args);
  const parameters = join(file.parameters, own.parameters);
  const ways = parameters.writings as Record<Writing, Write>;
  const decorators = [...(file.decorators ?? []), ...(own.decorators ?? [])];
  const write = (language: Language, writing: Writing) => {
    const { each = [{}], ...says } = parameters[language] as Properties & { each?: Properties[] };
    return each.map((more) => ways[writing]({ ...says, ...more, ...args }, language)).join('\n');
  };
  const html = (language: Language, writing: Writing) => {
    const context = { args, globals: { language, writing }, parameters };
    const begin = () => write(language, writing);
    return decorators.reduce<() => string>(
      (inner, decorate) => () => decorate(inner, context),
      begin,
    )();
  };
  return {
    name: `${file.title}: ${name}`,
    file: path.replace(/^.*\/(.*)\.stories\.ts$/, '$1'),
    page: !!file.title?.startsWith('Pages/'),
    plays: !!(own.play ?? file.play),
    writings: (['attributes', 'own'] as const).filter((writing) => write('en', writing)),
    async show(language, writing) {
      document.documentElement.lang = language;
      await mount(html(language, writing));
      await (own.play ?? file.play)?.({ canvasElement: place() });
    },
  };
}

/** Every story of the repository: a new one needs no line here. */
export const stories: Story[] = (
  await Promise.all(
    Object.entries(files).map(async ([path, load]) => {
      const { default: file, ...own } = (await load()) as Record<string, Annotations>;
      return Object.entries(own).map(([name, one]) => story(path, file as Annotations, name, one));
    }),
  )
).flat();
