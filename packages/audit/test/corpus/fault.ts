import type { Page } from 'playwright-core';
import type { Check } from '../../src/checks/check.ts';
import type { ElementRecord, Observation } from '../../src/evidence/observation.ts';
import type { Visit } from '../../src/evidence/visit.ts';
import { entries } from './entries.ts';
import type { Entry } from './entry.ts';

/** Said of the faulty element; of one that holds it or lies in it. */
const atFault = 'corpus-fault';
const nearFault = 'corpus-near-fault';

/** No test: makes the visitor describe the faulty element of an entry, and all around and inside it. */
export const faultCheck: Check = {
  id: atFault,
  criteria: [],
  isAdvice: true,
  help: { en: 'Where the fault is', fr: 'Où est le défaut' },
  helpUrl: '',
  runs: 'each',
  changesPage: false,
  async run({ page, target }) {
    const path = entries.find(({ id }) => id === target.id.split('/')[0])?.element;
    const { fault, near } = await page.evaluate(findFault, path ?? '');
    const say =
      (rule: string) =>
      (element: number): Observation => ({
        ...{ source: 'trillium', rule, outcome: 'cannot-tell', criteria: [], isAdvice: true },
        ...{ impact: null, help: this.help, helpUrl: '', message: [], element },
      });
    return { observations: [...fault.map(say(atFault)), ...near.map(say(nearFault))], rules: [] };
  },
};

/** Runs in the page: numbers of the faulty element, and of those around and inside it, in all frames. */
function findFault(path: string): { fault: number[]; near: number[] } {
  const auditOf = (node: Node) => (node.ownerDocument?.defaultView ?? window).tdsAudit;
  const inside = (element: Element): Document | ShadowRoot | null =>
    (element as HTMLIFrameElement).contentDocument ?? auditOf(element).rootOf(element);
  let root: Document | ShadowRoot | null = document;
  let fault: Element | null = null;
  for (const selector of path.split(' >>> ')) {
    if (fault) root = inside(fault);
    fault = root?.querySelector(selector) ?? null;
  }
  if (!fault) return { fault: [], near: [] };
  const numberOf = (element: Element) => auditOf(element).ref(element);
  const near: number[] = [];
  const around = (node: Node): Node | null => {
    if (node.parentNode) return node.parentNode;
    // Not `instanceof`: each frame has its own classes.
    if ('host' in node) return (node as ShadowRoot).host;
    return (node as Document).defaultView?.frameElement ?? null;
  };
  for (let node = around(fault); node; node = around(node)) {
    if (node.nodeType === Node.ELEMENT_NODE) near.push(numberOf(node as Element));
  }
  const descend = (parent: ParentNode) => {
    for (const element of parent.querySelectorAll('*')) {
      near.push(numberOf(element));
      const inner = inside(element);
      if (inner) descend(inner);
    }
  };
  descend(fault);
  const own = inside(fault);
  if (own) descend(own);
  return { fault: [numberOf(fault)], near };
}

/** Whether a page has the element that its entry names. */
export const hasFault = async (page: Page, { element }: Entry): Promise<boolean> =>
  (await page.evaluate(findFault, element)).fault.length > 0;

/** What was said in a visit, and whether it was said of the faulty element, or of what it holds or lies in. */
export function placed(visit: Visit): { said: Observation; isAtFault: boolean }[] {
  const { elements, observations } = visit;
  // Not their numbers: a page that was shown anew has others for the same elements.
  const place = (element: number | null) => {
    const { frames, path } = elements[element ?? -1] ?? ({} as Partial<ElementRecord>);
    return JSON.stringify([frames, path]);
  };
  const isMark = ({ rule }: Observation) => rule === atFault || rule === nearFault;
  const places = new Set(observations.filter(isMark).map(({ element }) => place(element)));
  return observations
    .filter((said) => !isMark(said))
    .map((said) => ({ said, isAtFault: said.element === null || places.has(place(said.element)) }));
}
