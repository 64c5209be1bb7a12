import { createRequire } from 'node:module';
import picomatch from 'picomatch';
import { createSchemaCheck, type Fault } from '../schema-check.ts';
import { parseWritten, readWrittenFile, refuseFaults, type WrittenFile } from '../written-file.ts';
import { addressMatcher } from './addresses.ts';
import { slug } from './conditions.ts';
import type { Target } from './target.ts';

/** An element as people and assistive technology know it. */
export interface ElementByRole {
  readonly role: string;
  /** Whole; of several, any of them. */
  readonly name?: string | readonly string[] | undefined;
  readonly nth?: number | undefined;
  readonly frame?: string | undefined;
}

/** One step, by its only key. */
export type Step =
  | { readonly press: ElementByRole }
  | { readonly hover: ElementByRole }
  | { readonly focus: ElementByRole }
  | { readonly check: ElementByRole }
  | { readonly uncheck: ElementByRole }
  | { readonly fill: ElementByRole & { readonly with: string } }
  | { readonly select: ElementByRole & { readonly option: string } }
  | { readonly key: string }
  | {
      readonly 'wait-for': Partial<ElementByRole> & {
        readonly text?: string | undefined;
        readonly gone?: boolean | undefined;
      };
    };

/** A state of pages or stories, and the steps that lead there. */
export interface State {
  readonly name: string;
  readonly match: readonly string[];
  readonly steps: readonly Step[];
  /** Where it is written, as `steps.yaml`, and the line of each step. */
  readonly file: string;
  readonly lines: readonly number[];
}

const schema = createRequire(import.meta.url)('../../steps.schema.json') as object;
let check: ((value: unknown) => Fault[]) | undefined;

/** Reads a file of steps. Throws `CannotRun` that names the lines and the fixes. */
export async function readSteps(file: string): Promise<State[]> {
  return statesOf(await readWrittenFile(file));
}

/** As `readSteps`, of a text. */
export const parseSteps = (source: string, name: string): State[] =>
  statesOf(parseWritten(source, name));

function statesOf(file: WrittenFile): State[] {
  check ??= createSchemaCheck(schema);
  refuseFaults(check(file.content), file);
  const { states } = file.content as {
    states: { name: string; match: string | string[]; steps: Step[] }[];
  };
  refuseFaults([...findDuplicates(states), ...findEmptyWaits(states)], file);
  return states.map(({ name, match, steps }, index) => ({
    name,
    match: [match].flat(),
    steps,
    file: file.name,
    lines: steps.map((_, step) => file.lineOf(['states', index, 'steps', step])),
  }));
}

function findDuplicates(states: readonly { name: string }[]): Fault[] {
  const seen = new Map<string, string>();
  return states.flatMap(({ name }, index) => {
    const id = slug(name);
    const other = seen.get(id);
    seen.set(id, name);
    const path = ['states', index, 'name'];
    if (!id) return [{ path, message: `The name ${JSON.stringify(name)} has no letter or digit.` }];
    if (other === undefined) return [];
    return [{ path, message: `The name "${name}" is taken by "${other}" above: give it its own.` }];
  });
}

function findEmptyWaits(states: readonly { steps: readonly Step[] }[]): Fault[] {
  return states.flatMap(({ steps }, state) =>
    steps.flatMap((step, index) => {
      if (!('wait-for' in step)) return [];
      const { role, text, name } = step['wait-for'];
      if ((role === undefined) !== (text === undefined) && (role || !name)) return [];
      const path = ['states', state, 'steps', index];
      return [
        { path, key: 'wait-for', message: '"wait-for" needs a role (and a name), or a text.' },
      ];
    }),
  );
}

/** Whether a target has a state: by the story's id, the page's address, or the path of the file. */
export function hasState(target: Target, state: State): boolean {
  if (target.kind === 'page') return addressMatcher(state.match)(target.url);
  if (target.story !== undefined) return picomatch([...state.match], { dot: true })(target.story);
  // A path may begin outside of the working folder, and a pattern at any folder of it.
  const path = target.id.replace(/^(\.\.\/)+/, '');
  const patterns = state.match.map((pattern) => `**/${pattern.replace(/^\//, '')}`);
  return picomatch(patterns, { dot: true })(path);
}

/** The target in a state: one more to audit. */
export const inState = (target: Target, { name }: State): Target => ({
  ...target,
  id: `${target.id}#${slug(name)}`,
  name: `${target.name}: ${name}`,
  state: name,
});
