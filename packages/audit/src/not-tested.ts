import type { Check } from './checks/check.ts';
import type { Engine } from './engines/engine.ts';
import type { Plan } from './plan/plan.ts';

/** Ways of testing that no run performs: people do. The reports have a sentence for each. */
const always = ['screenReaders', 'voiceControl', 'otherBrowsers', 'meaning', 'people'] as const;

/** Ways of testing that a run performs only when it is asked to. */
const sometimes = [
  'keyboard',
  'states',
  'zoom',
  'narrow',
  'textSpacing',
  'forcedColors',
  'print',
  'wholePages',
  'severalEngines',
] as const;

export type NotTested = (typeof always)[number] | (typeof sometimes)[number];

/** All that reports have to say about what was not tested. */
export const everyNotTested: readonly NotTested[] = [...always, ...sometimes];

/** What a run of this plan with these tests does not test. */
export function notTestedWith(
  { conditions, targets, subject }: Plan,
  chosen: { readonly engines: readonly Engine[]; readonly checks: readonly Check[] },
): NotTested[] {
  const has = (id: string) => chosen.checks.some((check) => check.id === id);
  const tested: Readonly<Record<(typeof sometimes)[number], boolean>> = {
    keyboard: has('keyboard-walk'),
    states: targets.some(({ state }) => state !== undefined),
    zoom: conditions.some(({ zoom = 1 }) => zoom >= 4) && has('reflow'),
    narrow: conditions.some(({ width }) => width <= 320),
    textSpacing: conditions.some(({ textSpacing }) => textSpacing) && has('text-spacing'),
    forcedColors: conditions.some(({ forcedColors }) => forcedColors),
    print: conditions.some(({ media }) => media === 'print'),
    wholePages: subject.kind !== 'storybook',
    severalEngines: chosen.engines.length > 1,
  };
  return [...always, ...sometimes.filter((way) => !tested[way])];
}
