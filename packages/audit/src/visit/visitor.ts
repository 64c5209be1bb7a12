import type { Frame, Page } from 'playwright-core';
import { CannotRun } from '../cannot-run.ts';
import type { Check } from '../checks/check.ts';
import { metaRefresh } from '../checks/page/meta-refresh.ts';
import type { Engine } from '../engines/engine.ts';
import type { Visit, VisitProblem } from '../evidence/visit.ts';
import { fingerprint } from '../manual/fingerprint.ts';
import type { Condition } from '../plan/condition.ts';
import type { Target } from '../plan/target.ts';
import { within } from '../within.ts';
import { learnClosedRoots } from './closed-roots.ts';
import { ElementLog } from './element-log.ts';
import type { ExhibitFolder } from './exhibits.ts';
import { Findings } from './findings.ts';
import { refreshOf } from './left-by-refresh.ts';
import { type Opened, openPage, type PageLimits } from './open-page.ts';
import { openStory } from './open-story.ts';
import { PageProblem, problemOf } from './page-problem.ts';
import { restoreOriginals } from './restore-originals.ts';
import { settle } from './settle.ts';
import { readSubject } from './subject.ts';
import { saysThatItWent, Tab, type TabOptions } from './tab.ts';

export interface VisitorOptions extends Omit<TabOptions, 'scripts'> {
  readonly engines: readonly Engine[];
  readonly checks: readonly Check[];
  readonly exhibits: ExhibitFolder;
  readonly limits: PageLimits & {
    /** Milliseconds for one engine on one page, for one check. */
    readonly step: number;
    /** Milliseconds after which no check is begun. What was found by then is kept. */
    readonly visit: number;
  };
  /** Leads a page to one of its states; throws an error that says which step failed. */
  readonly reachState?: ((page: Page, state: string) => Promise<void>) | undefined;
  /** What a page that asks to sign in instead of showing itself does; `null` when it shows itself. */
  readonly askToSignIn?: ((page: Page, asked: string) => Promise<string | null>) | undefined;
  /** Whether this is the first condition of the target: what does not depend on looks is tested there. */
  readonly isFirst: (target: Target, condition: Condition) => boolean;
}

/** A tab is thrown away after so many visits, with all that pages may have left in its process. */
const VISITS_PER_TAB = 100;

/** So often the browser may end during one visit, before it is the page's problem. */
const TIMES = 3;

/** Visits one target after another. Of what goes wrong only `CannotRun` is thrown. */
export class Visitor {
  readonly #options: VisitorOptions;
  readonly #scripts: readonly string[];
  #tab: Tab | undefined;
  #visits = 0;
  #hasBrowserEnded = false;

  constructor(options: VisitorOptions) {
    this.#options = options;
    this.#scripts = options.engines.flatMap(({ script }) => script ?? []);
  }

  async visit(target: Target, condition: Condition): Promise<Visit> {
    const isReused = this.#tab?.condition === condition && this.#tab.story !== undefined;
    let visit = await this.#visitOnce(target, condition);
    // Any page of a run may have ended the browser: all that were open at that time are looked at again.
    for (let time = 1; time < TIMES && this.#hasBrowserEnded; time++) {
      this.#discard();
      visit = await this.#visitOnce(target, condition);
    }
    if (visit.outcome !== 'problem') return visit;
    this.#discard();
    // The story before may have left the page broken: an error counts if a fresh page shows it too.
    return isReused && visit.problems[0]?.kind === 'error'
      ? this.#visitOnce(target, condition)
      : visit;
  }

  close(): void {
    this.#discard();
  }

  async #visitOnce(target: Target, condition: Condition): Promise<Visit> {
    const { limits } = this.#options;
    const started = new Date();
    const findings = new Findings();
    const result = (outcome: Visit['outcome'], problems: readonly VisitProblem[]): Visit => ({
      target: target.id,
      condition: condition.id,
      outcome,
      problems,
      started: started.toISOString(),
      ...findings.done(),
    });
    let tab: Tab | undefined;
    this.#hasBrowserEnded = false;
    try {
      tab = await this.#tabFor(target, condition);
      const end = performance.now() + limits.visit;
      const log = await within(limits.visit, this.#look(tab, target, findings));
      if (!log) return result('not-applicable', []);
      const left = end + limits.step - performance.now();
      await within(left, this.#runChecks(tab, target, log, findings, end));
      return result('audited', tab.problems);
    } catch (error) {
      if (error instanceof CannotRun) throw error;
      findings.clear();
      this.#hasBrowserEnded = tab
        ? await tab.hasLostBrowser(error)
        : /has been closed/.test(String(error));
      if (this.#hasBrowserEnded) return result('problem', [browserEnded]);
      const cause = tab ? await tab.causeOf(error) : error;
      const problem = problemOf(cause);
      if (tab && problem.kind === 'left-page') {
        const hasCheck = this.#options.checks.some(({ id }) => id === metaRefresh.id);
        if (hasCheck) findings.add(await refreshOf(tab, target, limits));
      }
      // A step may have noticed it before it was known, which is no fault of the step's.
      const isOfIt = ({ kind, message }: VisitProblem) =>
        /^(engine|check)-failed$/.test(kind) && saysThatItWent(message);
      const others = tab?.problems.filter((each) => !isOfIt(each)) ?? [];
      return result('problem', [problem, ...others]);
    } finally {
      if (target.kind !== 'story') this.#discard();
    }
  }

  /** Loads the page and runs the engines; `undefined` where the condition does not apply to it. */
  async #look(tab: Tab, target: Target, findings: Findings): Promise<ElementLog | undefined> {
    const opened = await findings.time('load', this.#open(tab, target));
    if (opened === 'not-applicable') return undefined;
    const log = new ElementLog();
    const frames = await this.#runEngines(tab, log, findings);
    findings.subject = {
      ...opened,
      ...(await Promise.race([readSubject(tab), tab.failure])),
      ...(await Promise.race([fingerprint(tab.page, frames), tab.failure])),
    };
    return log;
  }

  async #open(tab: Tab, target: Target): Promise<Opened | 'not-applicable'> {
    const { limits, reachState, askToSignIn } = this.#options;
    const opened =
      target.kind === 'story' ? await openStory(tab, target) : await openPage(tab, target, limits);
    if (opened === 'not-applicable') return opened;
    await Promise.race([restoreOriginals(tab.page, tab.devtools), tab.failure]);
    await this.#settle(tab);
    await this.#forceTextSpacing(tab);
    const wanted = await askToSignIn?.(tab.page, target.url);
    if (wanted) throw new PageProblem('sign-in-needed', wanted);
    if (target.state !== undefined) {
      // A step may lead to another page: that of the state.
      tab.begin(Number.POSITIVE_INFINITY);
      await reachState?.(tab.page, target.state);
      await this.#settle(tab);
    }
    return opened;
  }

  async #settle({ page, devtools, failure }: Tab): Promise<void> {
    await Promise.race([settle(page, devtools), failure]);
    await Promise.race([learnClosedRoots(page, devtools), failure]);
  }

  /** When all is there: components set their own style sheets, and would take this one away. */
  async #forceTextSpacing({ condition, page, devtools, failure }: Tab): Promise<void> {
    if (!condition.textSpacing) return;
    for (const frame of page.frames()) {
      // A frame may be gone by now, or never come.
      const force = frame.evaluate(() => window.tdsTextSpacing.force());
      await within(1000, force).catch(() => {});
    }
    await Promise.race([settle(page, devtools), failure]);
  }

  async #runEngines(tab: Tab, log: ElementLog, findings: Findings): Promise<readonly Frame[]> {
    const { engines, limits } = this.#options;
    const frames = await Promise.race([log.begin(tab.page), tab.failure]);
    for (const frame of log.silent) {
      const message = `nothing in this frame was tested, as it did not answer: ${frame.url()}`;
      tab.note({ kind: 'timeout', message });
    }
    for (const frame of frames) {
      for (const engine of engines) {
        const work = findings.time(engine.source, engine.run(frame));
        await this.#withoutHarm(tab, engine.source, 'engine-failed', async () => {
          findings.add(await Promise.race([within(limits.step, work), tab.failure]));
        });
      }
    }
    return frames;
  }

  async #runChecks(
    tab: Tab,
    target: Target,
    log: ElementLog,
    findings: Findings,
    end: number,
  ): Promise<void> {
    const { checks, limits, isFirst, exhibits } = this.#options;
    const { condition, page, devtools } = tab;
    const reload = async () => {
      await log.collect();
      await this.#open(tab, target);
      await log.begin(page);
    };
    let isChanged = false;
    for (const check of checks) {
      if (check.runs === 'once' && !isFirst(target, condition)) continue;
      if (check.appliesTo && !check.appliesTo(condition)) continue;
      if (performance.now() > end) {
        const message = `${check.id}: not run, as the ${limits.visit / 1000} s for the page were over`;
        tab.note({ kind: 'check-failed', message });
        continue;
      }
      if (isChanged) await within(limits.step, reload());
      isChanged = check.changesPage;
      const stop = new AbortController();
      const work = findings.time(
        check.id,
        check.run({
          page,
          devtools,
          target,
          condition,
          signal: stop.signal,
          reload,
          exhibit: async (name, content) => {
            const file = await exhibits.write(target, condition, name, content);
            findings.exhibits.push({ check: check.id, file, mediaType: mediaTypeOf(name) });
            return file;
          },
        }),
      );
      await this.#withoutHarm(tab, check.id, 'check-failed', async () => {
        try {
          const found = await Promise.race([within(limits.step, work), tab.failure]);
          findings.add(log.adopt(found));
        } finally {
          stop.abort();
        }
      });
    }
    await log.collect();
    findings.number(log);
  }

  /** A step that fails is a problem of the visit; the page being gone is the end of it. */
  async #withoutHarm(
    tab: Tab,
    name: string,
    kind: 'engine-failed' | 'check-failed',
    work: () => Promise<void>,
  ): Promise<void> {
    try {
      await work();
    } catch (caught) {
      const error = await tab.causeOf(caught);
      if (error instanceof PageProblem || tab.page.isClosed()) throw error;
      tab.note({ kind, message: `${name}: ${problemOf(error).message}` });
    }
  }

  async #tabFor(target: Target, condition: Condition): Promise<Tab> {
    if (this.#tab?.condition !== condition || this.#visits >= VISITS_PER_TAB) this.#discard();
    if (target.kind !== 'story') this.#discard();
    this.#tab ??= await Tab.open(condition, {
      ...this.#options,
      scripts: this.#scripts,
    });
    this.#visits++;
    return this.#tab;
  }

  #discard(): void {
    this.#tab?.discard();
    this.#tab = undefined;
    this.#visits = 0;
  }
}

const browserEnded: VisitProblem = {
  kind: 'crashed',
  message: `the browser itself ended, ${TIMES} times`,
};

const mediaTypeOf = (name: string) =>
  name.endsWith('.png') ? 'image/png' : name.endsWith('.json') ? 'application/json' : 'text/plain';
