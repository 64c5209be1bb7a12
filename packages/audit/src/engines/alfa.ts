import { setImmediate } from 'node:timers/promises';
import { Audit, type Outcome } from '@siteimprove/alfa-act';
import { Attribute, Element, type Node, Shadow, Text } from '@siteimprove/alfa-dom';
import alfaRules, { alfaVersion, type Flattened, Group, Scope } from '@siteimprove/alfa-rules';
import { Page } from '@siteimprove/alfa-web';
import type { Observation, RuleRun } from '../evidence/observation.ts';
import type { EngineText } from '../evidence/texts.ts';
import { alfaTexts, contrastOf, helpOfAlfa, stopped } from '../strings/alfa.ts';
import { alfaScript, readPage } from './alfa-page.ts';
import { criteriaOf } from './criteria.ts';
import type { Engine } from './engine.ts';
import { extentOf, storybooksOwn } from './page-script.ts';

const source = 'alfa';

type Common = Omit<RuleRun, 'outcome'>;
type Result = Outcome<Flattened.Input, Flattened.Target, Flattened.Question, Flattened.Subject>;

/** A rule and what observations tell of it. */
interface AlfaRule {
  readonly rule: Flattened.Rule;
  readonly common: Common;
  readonly isForPages: boolean;
}

function describe(rule: Flattened.Rule): AlfaRule {
  const { requirements, tags } = rule.toJSON() as unknown as {
    requirements: { type: string; chapter?: string }[];
    tags: { type: string; scope?: string }[];
  };
  const id = rule.uri.split('/').at(-1) ?? rule.uri;
  const chapters = requirements.flatMap(({ type, chapter }) =>
    type === 'criterion' && chapter ? [chapter] : [],
  );
  return {
    rule,
    common: {
      ...{ source, rule: id, ...criteriaOf(chapters) },
      help: helpOfAlfa(id),
      helpUrl: rule.uri,
    },
    isForPages: tags.some(({ scope }) => scope === Scope.Page.scope),
  };
}

/** One of several ways to meet a criterion fails nobody: the rule that is made of them all says it. */
const parts = new Set(
  [...alfaRules].flatMap((rule) =>
    'composes' in rule ? [...(rule.composes as Flattened.Rule[])] : [],
  ),
);
export const rules: readonly AlfaRule[] = [...alfaRules]
  .map(describe)
  .filter(({ rule, common }) => !parts.has(rule) || common.criteria.length > 0);

/** What a rule said, of elements as Alfa numbers them. */
interface Found {
  readonly outcome: RuleRun['outcome'];
  readonly elements: readonly number[];
  readonly message: readonly EngineText[];
}

/** Siteimprove's engine: it reads the page once, and its rules run here. Its messages are English only. */
export const alfa: Engine = {
  source,
  software: { name: source, version: alfaVersion },
  script: alfaScript,
  async run(frame) {
    const extent = await extentOf(frame);
    const { json, unread, elements } = await readPage(frame);
    try {
      const page = Page.from(json).getUnsafe();
      const found: [Common, Found[]][] = [];
      for (const { rule, common, isForPages } of rules) {
        if (isForPages && extent !== 'page') continue;
        found.push([common, await runRule(page, rule)]);
        // Its rules compute; others share this thread.
        await setImmediate();
      }
      const wanted = [...new Set(found.flatMap(([, all]) => all.flatMap((one) => one.elements)))];
      const refs = await elements.evaluate(
        (all, { wanted, not }) =>
          wanted.map((index) => {
            const element = all[index];
            return element && !element.closest(not) ? window.tdsAudit.ref(element) : null;
          }),
        { wanted, not: storybooksOwn },
      );
      const refOf = new Map(wanted.map((index, place) => [index, refs[place] ?? null]));
      return readResults(found, refOf, unread > 0);
    } finally {
      await elements.dispose();
    }
  },
};

async function runRule(page: Page, rule: Flattened.Rule): Promise<Found[]> {
  try {
    const outcomes = await Audit.of(page, [rule]).evaluate().toPromise();
    return [...outcomes].map((outcome) => readOutcome(outcome as Result));
  } catch (error) {
    return [{ outcome: 'cannot-tell', elements: [], message: [stopped((error as Error).message)] }];
  }
}

function readOutcome(result: Result): Found {
  const outcome = result.outcome === 'cantTell' ? 'cannot-tell' : result.outcome;
  const isFound = outcome === 'failed' || outcome === 'cannot-tell';
  return {
    outcome: outcome as Found['outcome'],
    elements: isFound ? elementsOf(result.target) : [],
    message: isFound ? messagesOf(result) : [],
  };
}

/** A target is a node, or several that fail together; of the document it is its first element. */
function elementsOf(target: Flattened.Target | undefined): number[] {
  if (target === undefined) return [];
  const nodes = Group.isGroup<Node>(target) ? [...target] : [target as Node];
  const ids = nodes.flatMap((node) => elementOf(node)?.internalId ?? []);
  return [...new Set(ids.map(Number))];
}

function elementOf(node: Node): Element | undefined {
  if (Element.isElement(node)) return node;
  if (Attribute.isAttribute(node)) return node.owner.getOr(undefined);
  if (Shadow.isShadow(node)) return node.host.getOr(undefined);
  if (!Text.isText(node)) return node.children().find(Element.isElement).getOr(undefined);
  const parent = node.parent().getOr(undefined);
  return parent && elementOf(parent);
}

/** Its longer messages are broken as its source is. */
const inOneLine = (message: string) => message.replace(/\s+/g, ' ').trim();

function messagesOf(result: Result): EngineText[] {
  if ('diagnostic' in result) {
    const { message } = result.diagnostic as { message: string };
    return [alfaTexts.cannotDecide, ...(message ? [{ en: inOneLine(message) }] : [])];
  }
  const { expectations = [] } = result as unknown as {
    expectations?: Iterable<[string, { getErr(): unknown; isErr(): boolean }]>;
  };
  const texts = new Map<string, EngineText>();
  for (const [, expectation] of expectations) {
    if (!expectation.isErr()) continue;
    const { message, pairings = [] } = expectation.getErr() as {
      message: string;
      pairings?: Iterable<{ contrast: number }>;
    };
    texts.set(message, { en: inOneLine(message) });
    const best = Math.max(...[...pairings].map(({ contrast }) => contrast));
    if (Number.isFinite(best)) texts.set('contrast', contrastOf(best));
  }
  return [...texts.values()];
}

/** What depends on styles nobody could read is not seen to fail. */
function readResults(
  found: readonly [Common, readonly Found[]][],
  refOf: ReadonlyMap<number, number | null>,
  isBlind: boolean,
) {
  const observations: Observation[] = [];
  const runs: RuleRun[] = [];
  for (const [common, all] of found) {
    const own = all.flatMap(({ outcome, elements, message }): Observation[] => {
      if (outcome !== 'failed' && outcome !== 'cannot-tell') return [];
      const isUnsure = isBlind && outcome === 'failed';
      const said = {
        ...common,
        outcome: isUnsure ? 'cannot-tell' : outcome,
        impact: null,
        message: isUnsure ? [...message, alfaTexts.stylesUnread] : message,
      } as const;
      if (elements.length === 0) return [{ ...said, element: null }];
      const refs = elements.flatMap((index) => refOf.get(index) ?? []);
      return refs.map((element) => ({ ...said, element }));
    });
    observations.push(...own);
    const outcomes = [...own, ...all.filter((one) => one.outcome === 'passed')].map(
      (one) => one.outcome,
    );
    const worst = (['failed', 'cannot-tell', 'passed'] as const).find((outcome) =>
      outcomes.includes(outcome),
    );
    runs.push({ ...common, outcome: worst ?? 'inapplicable' });
  }
  return { observations, rules: runs };
}
