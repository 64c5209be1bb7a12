import { mkdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { BrowserKeeper } from './browser.ts';
import { CannotRun } from './cannot-run.ts';
import { checks as allChecks } from './checks/checks.ts';
import type { Settings } from './cli/settings.ts';
import { engines as allEngines } from './engines/engines.ts';
import { assembleEvidence, type EvidencePlan } from './evidence/assemble.ts';
import type { Evidence, Software } from './evidence/evidence.ts';
import { describeRun, readRun, writeRun } from './evidence/run-record.ts';
import type { Visit } from './evidence/visit.ts';
import { VisitLog, Visits } from './evidence/visits.ts';
import { readCommit } from './git.ts';
import { checkResume, mergeRuns } from './history/merge.ts';
import { readAnswers, writeAnswers } from './manual/answers.ts';
import { updateAnswersFile } from './manual/answers-file.ts';
import type { Asked } from './manual/questions.ts';
import { notTestedWith } from './not-tested.ts';
import { packagesWithTags, readComponentPackages } from './plan/component-packages.ts';
import { makePlan } from './plan/make-plan.ts';
import { createContextOpener } from './plan/open-context.ts';
import { listVisits, openPlan, type Plan, readPlan, savePlan } from './plan/plan.ts';
import { reachState } from './plan/reach-state.ts';
import { askToSignIn, createSession } from './plan/sign-in.ts';
import { readSteps } from './plan/steps.ts';
import { readBuilder } from './plan/storybook.ts';
import { ExhibitFolder } from './visit/exhibits.ts';
import { makeVisits } from './visit/visits.ts';

/** What a run tells while it goes on. */
export interface RunEvents {
  readonly onProgress?: ((done: number, planned: number) => void) | undefined;
  readonly onCrawl?: ((found: number, waiting: number) => void) | undefined;
  /** A sentence that a person should read, in English. */
  readonly onNote?: ((text: string) => void) | undefined;
}

const tool = createRequire(import.meta.url)('../package.json') as Software;

/** Plans, visits and assembles; throws `CannotRun` with the fix. Reports are made from what it returns. */
export async function runAudit(settings: Settings, events: RunEvents = {}): Promise<Evidence> {
  if (settings.command === 'merge') return mergeAudits(settings, events);
  const { out } = settings;
  await mkdir(out, { recursive: true });
  const session = await sessionOf(settings);
  const browser = new BrowserKeeper();
  try {
    const plan = await planOf(settings, events, browser, session);
    for (const note of plan.notes) events.onNote?.(note);
    const evidencePlan = await describePlan(plan, settings, (await browser.running()).version());
    await visitAll(plan, evidencePlan, settings, events, browser, session);
    const visits = await Visits.in([out]);
    return await readEvidence(withWholeAnswers(settings, plan, events), evidencePlan, visits);
  } finally {
    await browser.close();
  }
}

/** Only finds out what would be visited, and writes `plan.json`. */
export async function planAudit(settings: Settings, events: RunEvents = {}): Promise<Plan> {
  await mkdir(settings.out, { recursive: true });
  const session = await sessionOf(settings);
  const browser = new BrowserKeeper();
  try {
    return await planOf(settings, events, browser, session);
  } finally {
    await browser.close();
  }
}

type Session = Awaited<ReturnType<typeof createSession>>;

const sessionOf = ({ signIn, storageState }: Settings): Promise<Session> =>
  createSession({ script: signIn, storageState });

/** A plan is made once: what a resumed run or another machine finds must be the same. */
async function planOf(
  settings: Settings,
  events: RunEvents,
  browser: BrowserKeeper,
  session: Session,
): Promise<Plan> {
  const file = join(settings.out, 'plan.json');
  if (settings.plan !== undefined) {
    const plan = await readPlan(settings.plan);
    await savePlan(plan, file);
    return plan;
  }
  if (settings.resume && (await readRun(settings.out))) return readPlan(file);
  const plan = await makePlan(settings, {
    session,
    openContext: createContextOpener(browser.running, settings, session),
    onProgress: events.onCrawl,
  });
  await savePlan(plan, file);
  return plan;
}

async function describePlan(
  plan: Plan,
  settings: Settings,
  browserVersion: string,
): Promise<EvidencePlan> {
  const packages = await readComponentPackages(settings.components);
  const [folder = '.'] = plan.folders;
  const isStorybook = plan.subject.kind === 'storybook';
  const chosen = chooseTests(settings);
  return {
    tool: { name: tool.name, version: tool.version },
    engines: chosen.engines.map(({ software }) => software),
    browser: { name: 'Chromium', version: browserVersion },
    runtime: { name: 'Node.js', version: process.versions.node },
    started: new Date().toISOString(),
    source: await readCommit(process.cwd()),
    subject: {
      ...plan.subject,
      builtWith: isStorybook ? await readBuilder(folder) : null,
      components: packagesWithTags(packages),
    },
    conditions: plan.conditions,
    targets: plan.targets,
    planned: plan.targets.length * plan.conditions.length,
    packages,
    notTested: notTestedWith(plan, chosen),
  };
}

function chooseTests({ engines, checks, skipChecks }: Settings) {
  const known = allChecks.map(({ id }) => id);
  for (const id of [...(checks ?? []), ...skipChecks]) {
    if (!known.includes(id)) {
      throw new CannotRun(`There is no check "${id}". There are: ${known.join(', ')}.`);
    }
  }
  return {
    engines: allEngines.filter(({ source }) => (engines as readonly string[]).includes(source)),
    checks: allChecks.filter(
      ({ id }) => (checks === undefined || checks.includes(id)) && !skipChecks.includes(id),
    ),
  };
}

/** Makes all visits that are still to be made, and writes each down as it is done. */
async function visitAll(
  plan: Plan,
  evidencePlan: EvidencePlan,
  settings: Settings,
  events: RunEvents,
  browser: BrowserKeeper,
  session: Session,
): Promise<void> {
  const { out, shard, timeout, loadTimeout } = settings;
  const done = await beginRun(plan, evidencePlan, settings, events);
  const planned = listVisits(plan, shard);
  const waiting = planned.filter(
    ({ target, condition }) =>
      done?.outcome({ target: target.id, condition: condition.id }) === undefined,
  );
  const states = settings.steps === undefined ? [] : await readSteps(settings.steps);
  const openContextOf = (one: Session) => createContextOpener(browser.running, settings, one);
  const opened = await openPlan(plan);
  const log = await VisitLog.open(out);
  const audited = new Set(
    planned.flatMap(({ target, condition }) =>
      done?.outcome({ target: target.id, condition: condition.id }) === 'audited' ? target.id : [],
    ),
  );
  let count = planned.length - waiting.length;
  try {
    await makeVisits(
      waiting.map(({ target, condition }) => ({
        target: { ...target, url: opened.addressOf(target) },
        condition,
      })),
      settings.workers,
      {
        ...chooseTests(settings),
        openContext: openContextOf(await enter(openContextOf(session), session)),
        exhibits: new ExhibitFolder(out),
        limits: {
          load: loadTimeout * 1000,
          bytes: settings.maxPageSize * 1e6,
          step: (timeout * 1000) / 2,
          visit: timeout * 1000,
        },
        audited,
        async reachState(page, name) {
          const state = states.find((each) => each.name === name);
          if (!state) throw new CannotRun(`The plan has the state "${name}", --steps has not.`);
          await reachState(page, state);
        },
        askToSignIn: (page, asked) => askToSignIn(page, { asked, session }),
      },
      async (visit) => {
        await log.append(publish(visit, opened.stableAddress, session.redactor.redact));
        events.onProgress?.(++count, planned.length);
      },
    );
  } finally {
    await log.close();
    opened.close();
  }
}

/** Signs in once; every visit then begins with what that left in the browser. */
async function enter(
  openContext: ReturnType<typeof createContextOpener>,
  session: Session,
): Promise<Session> {
  if (!session.isSignedIn) return session;
  const context = await openContext();
  try {
    const storageState = await context.storageState({ indexedDB: true });
    return { ...session, contextOptions: { storageState }, start: async () => {} };
  } finally {
    await context.close();
  }
}

/** A visit without the port of this run, and without what should stay a secret. */
function publish(
  visit: Visit,
  stableAddress: (address: string) => string,
  redact: (text: string) => string,
): Visit {
  const clean = (text: string) =>
    redact(text.replace(/http:\/\/127\.0\.0\.1:\d+[^\s"'<>]*/g, stableAddress));
  return JSON.parse(JSON.stringify(visit), (_, value) =>
    typeof value === 'string' ? clean(value) : value,
  );
}

/** Describes the run in its folder. Returns what an earlier part of it did; `undefined` for a new one. */
async function beginRun(
  plan: Plan,
  evidencePlan: EvidencePlan,
  settings: Settings,
  events: RunEvents,
): Promise<Visits | undefined> {
  const { out, shard } = settings;
  const { engines, checks } = chooseTests(settings);
  const run = describeRun(
    evidencePlan,
    {
      plan: plan.key,
      engines: engines.map(({ source }) => source),
      checks: checks.map(({ id }) => id),
      timeout: settings.timeout,
      'load-timeout': settings.loadTimeout,
      'max-page-size': settings.maxPageSize,
      'ignore-certificates': settings.ignoreCertificates,
    },
    shard && `${shard.index}/${shard.count}`,
  );
  const before = settings.resume ? await readRun(out) : null;
  if (before) {
    for (const note of checkResume(out, before, run)) events.onNote?.(note);
    return Visits.in([out]);
  }
  await rm(join(out, 'visits.jsonl'), { force: true });
  await rm(join(out, 'exhibits'), { recursive: true, force: true });
  await writeRun(out, run);
  return undefined;
}

async function mergeAudits(settings: Settings, events: RunEvents): Promise<Evidence> {
  const merged = await mergeRuns(settings.inputs);
  for (const warning of merged.warnings) events.onNote?.(warning);
  await mkdir(settings.out, { recursive: true });
  return readEvidence(settings, merged.plan, merged.visits);
}

/**
 * Answers are about all that there is of a component. A part of it would make those that are given look
 * stale, and ask about the part.
 */
function withWholeAnswers(settings: Settings, { subject }: Plan, events: RunEvents): Settings {
  const { answers, shard, include } = settings;
  const isPart = shard !== undefined || (subject.kind === 'storybook' && include.length > 0);
  if (answers === undefined || !isPart) return settings;
  const then = shard ? 'when the parts are merged' : 'by a run without --include';
  events.onNote?.(`This run sees a part only: ${answers} is read ${then}.`);
  return { ...settings, answers: undefined };
}

async function readEvidence({ answers }: Settings, plan: EvidencePlan, visits: Visits) {
  if (answers === undefined) return assembleEvidence(visits, plan);
  const text = await readFile(answers, 'utf8').catch(() => '');
  const given = text === '' ? [] : await readAnswers(answers);
  let asked: readonly Asked[] = [];
  const evidence = await assembleEvidence(visits, plan, given, (questions) => {
    asked = questions;
  });
  // What is asked for the first time is added, unanswered; nothing that stands there is changed.
  await writeAnswers(answers, updateAnswersFile(text, asked, answers));
  return evidence;
}
