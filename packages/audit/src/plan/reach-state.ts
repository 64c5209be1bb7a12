import { distance } from 'fastest-levenshtein';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { ElementByRole, State, Step } from './steps.ts';

type Role = Parameters<Page['getByRole']>[0];

/** A state was not reached; the message says which step failed, and why. */
export class StateNotReached extends Error {
  override name = 'StateNotReached';
  readonly state: string;
  /** From 1 on. */
  readonly step: number;
  readonly line: number;
  readonly reason: string;

  constructor(state: State, index: number, reason: string, cause?: unknown) {
    const line = state.lines[index] ?? 0;
    const what = describeStep(state.steps[index] as Step);
    super(
      `The state "${state.name}" was not reached: step ${index + 1} (${what}; ${state.file}, line ${line}) failed: ${reason}`,
      { cause },
    );
    this.state = state.name;
    this.step = index + 1;
    this.line = line;
    this.reason = reason;
  }
}

/**
 * Takes the steps to a state on a page that is open. Elements are found by role and name, through open
 * shadow roots. Throws `StateNotReached`.
 */
export async function reachState(
  page: Page,
  state: State,
  { timeout = 5000 }: { timeout?: number } = {},
): Promise<void> {
  for (const [index, step] of state.steps.entries()) {
    try {
      await take(page, step, timeout);
    } catch (error) {
      if (error instanceof Missing) throw new StateNotReached(state, index, error.message, error);
      const reason = explain(error as Error, timeout);
      throw new StateNotReached(state, index, reason, error);
    }
  }
}

class Missing extends Error {}

async function take(page: Page, step: Step, timeout: number): Promise<void> {
  const options = { timeout };
  const find = (element: ElementByRole) => findOne(page, element, timeout);
  if ('press' in step) return (await find(step.press)).click(options);
  if ('hover' in step) return (await find(step.hover)).hover(options);
  if ('focus' in step) return (await find(step.focus)).focus(options);
  if ('check' in step) return (await find(step.check)).check(options);
  if ('uncheck' in step) return (await find(step.uncheck)).uncheck(options);
  if ('fill' in step) return (await find(step.fill)).fill(step.fill.with, options);
  if ('key' in step) return page.keyboard.press(step.key);
  if ('select' in step) {
    await (await find(step.select)).selectOption({ label: step.select.option }, options);
    return;
  }
  await waitFor(page, step['wait-for'], timeout);
}

async function waitFor(
  page: Page,
  { text, gone, ...element }: Extract<Step, { 'wait-for': unknown }>['wait-for'],
  timeout: number,
) {
  const all =
    text === undefined
      ? locate(page, element as ElementByRole)
      : rootOf(page, element.frame).getByText(text);
  const one =
    element.nth === undefined ? all.filter({ visible: true }).first() : all.nth(element.nth - 1);
  const what = text === undefined ? describe(element as ElementByRole) : `the text “${text}”`;
  try {
    await one.waitFor({ state: gone ? 'hidden' : 'visible', timeout });
  } catch {
    const state = gone ? 'is still shown' : 'is not shown';
    throw new Missing(`after ${timeout / 1000} s ${what} ${state}.`);
  }
}

const rootOf = (page: Page, frame: string | undefined): Page | FrameLocator =>
  frame === undefined ? page : page.frameLocator(frame);

function locate(page: Page, { role, name, frame }: ElementByRole): Locator {
  const root = rootOf(page, frame);
  if (Array.isArray(name)) {
    const escaped = (name as string[]).map((one) => one.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
    return root.getByRole(role as Role, { name: new RegExp(`^\\s*(${escaped.join('|')})\\s*$`) });
  }
  return root.getByRole(
    role as Role,
    name === undefined ? {} : { name: name as string, exact: true },
  );
}

/** The element that is meant; throws with what is there instead. */
async function findOne(page: Page, element: ElementByRole, timeout: number): Promise<Locator> {
  const all = locate(page, element);
  const one = all.nth((element.nth ?? 1) - 1);
  try {
    await one.waitFor({ state: 'attached', timeout });
  } catch (error) {
    if (!/Timeout/.test((error as Error).message)) throw error;
    throw new Missing(await whatIsThere(page, element, await all.count()));
  }
  const count = await all.count();
  if (count > 1 && element.nth === undefined) {
    throw new Missing(
      `there are ${count} of ${describe(element)}; say which with nth: 1 to ${count}.`,
    );
  }
  return one;
}

async function whatIsThere(page: Page, element: ElementByRole, count: number): Promise<string> {
  if (count > 0)
    return `there ${count === 1 ? 'is' : 'are'} only ${count} of ${describe(element)}.`;
  const { role, frame } = element;
  const others = await locate(page, { role, frame }).all();
  if (others.length === 0) {
    return `there is no ${role} on the page (what is hidden or in a closed shadow root cannot be found).`;
  }
  const seen = await Promise.all(
    others.slice(0, 50).map((other) => other.ariaSnapshot({ timeout: 1000 }).catch(() => '')),
  );
  const lines = seen.flatMap((text) => text.split('\n')[0]?.replace(/^- /, '').slice(0, 80) || []);
  // What is most like it first: it is often a matter of spelling.
  const [wanted = ''] = [element.name ?? []].flat();
  const far = (line: string) => distance(`${role} "${wanted}"`, line);
  const nearest = lines.toSorted((one, other) => far(one) - far(other)).slice(0, 5);
  const more = others.length > 5 ? ` and ${others.length - 5} more` : '';
  return `there is no ${describe(element)}; there is: ${nearest.join(', ')}${more}.`;
}

/** The reason in an error of Playwright, without what was typed. */
function explain(error: Error, timeout: number): string {
  const text = error.message;
  const blocker = /(<[^>]{1,200}>)[^\n]* intercepts pointer events/.exec(text)?.[1];
  if (blocker) return `${blocker} lies over it.`;
  if (/not enabled/.test(text)) return 'it is disabled.';
  if (/not visible/.test(text)) return 'it is not visible.';
  if (/not stable/.test(text)) return 'it does not stop moving.';
  if (/outside of the viewport/.test(text)) return 'it is outside of the window.';
  if (/did not find some options/.test(text)) return 'it has no such option.';
  if (/not an? <(input|select)|not editable|readonly/.test(text)) {
    return 'it is not a field of that kind that can be changed.';
  }
  if (/Unknown key/.test(text)) return 'there is no such key; names are as in KeyboardEvent.key.';
  if (/Target .*closed|crashed/.test(text)) return 'the page was closed.';
  if (/Timeout/.test(text)) return `nothing happened in ${timeout / 1000} s.`;
  return text.split('\n')[0]?.replace(/^[\w.]+: /, '') ?? '';
}

function describe({ role, name, frame }: ElementByRole): string {
  const names = [name ?? []].flat().map((one) => `“${one}”`);
  return `${role}${names.length > 0 ? ` ${names.join(' or ')}` : ''}${frame ? ` in ${frame}` : ''}`;
}

function describeStep(step: Step): string {
  if ('key' in step) return `key ${step.key}`;
  const [action, value] = Object.entries(step)[0] as [
    string,
    Partial<ElementByRole> & { text?: string },
  ];
  return `${action} ${value.role ? describe(value as ElementByRole) : `“${value.text}”`}`;
}
