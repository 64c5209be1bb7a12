import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { closeBrowser, launchChromium } from '../../src/browser.ts';
import { checks } from '../../src/checks/checks.ts';
import { axeCore } from '../../src/engines/axe.ts';
import type { Visit } from '../../src/evidence/visit.ts';
import type { Condition } from '../../src/plan/condition.ts';
import { createContextOpener } from '../../src/plan/open-context.ts';
import { askToSignIn, createSession } from '../../src/plan/sign-in.ts';
import type { Target } from '../../src/plan/target.ts';
import { ExhibitFolder } from '../../src/visit/exhibits.ts';
import { makeVisits } from '../../src/visit/visits.ts';
import { temporaryFolder } from '../fixture/temporary-folder.ts';
import type { BadPage } from './bad-page.ts';
import { badPages, SESSION, serveBadPages } from './serve.ts';

const condition: Condition = { id: 'default', width: 1280, height: 800 };
const few = ['title', 'language', 'target-size'];
/** So long that a page is never slow because the machine is. */
const patient = { load: 20_000, step: 20_000, visit: 60_000 };
/** For pages that would never be loaded. */
const impatient = { ...patient, load: 4000 };
/** For pages that would never end. */
const short = { load: 4000, step: 15_000, visit: 20_000 };
/** After how many bad pages there is a good one. */
const EVERY = 5;

const maySayNothing = ({ outcomes, says }: Pick<BadPage, 'outcomes' | 'says'>) =>
  outcomes.length > 1 && says.includes('left-page');

describe('an audit of pages that do not behave', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveBadPages>>;
  const visits = new Map<string, Visit>();
  const folder = temporaryFolder();

  const targetOf = (id: string, url: string): Target => ({
    id,
    kind: 'page',
    name: id,
    url,
    reason: 'given',
  });

  before(async () => {
    browser = await launchChromium();
    site = await serveBadPages();
    const cookie = await signIn();
    const session = await createSession({ storageState: stateOf(cookie) });
    const visitAll = (targets: readonly Target[], limits = patient) =>
      makeVisits(
        targets.map((target) => ({ target, condition })),
        2,
        {
          engines: [axeCore],
          checks: checks.filter(({ id }) => few.includes(id)),
          openContext: createContextOpener(
            async () => browser,
            { userAgent: undefined, ignoreCertificates: false },
            session,
          ),
          exhibits: new ExhibitFolder(folder),
          limits: { ...limits, bytes: 5e6 },
          askToSignIn: (page, asked) => askToSignIn(page, { asked, session }),
        },
        async (visit) => void visits.set(visit.target, visit),
      );
    const once = badPages.filter(({ after }) => after === undefined);
    const isEndless = ({ says, maySay }: BadPage) =>
      (says.includes('timeout') && !says.includes('too-large')) || maySay?.includes('timeout');
    await visitAll(
      once
        .filter((each) => !isEndless(each))
        .flatMap((each, index) => {
          const target = targetOf(each.id, site.urlOf(each));
          const good = targetOf(`good-${index}`, `${site.origin}/landed`);
          return index % EVERY === 0 ? [target, good] : target;
        }),
    );
    const endless = (isAudited: boolean) =>
      once
        .filter((each) => isEndless(each) && each.outcomes.includes('audited') === isAudited)
        .map((each) => targetOf(each.id, site.urlOf(each)));
    await visitAll(endless(true), impatient);
    await visitAll(endless(false), short);
    await visitAll([targetOf('good-last', `${site.origin}/landed`)]);
    for (const each of badPages.filter(({ after }) => after !== undefined)) {
      const headers = { cookie: `session=${cookie}` };
      for (let asked = 0; asked < SESSION; asked++) await fetch(site.urlOf(each), { headers });
      await visitAll([targetOf(each.id, site.urlOf(each))]);
    }
  });
  after(async () => {
    site.close();
    await closeBrowser(browser);
  });

  async function signIn(): Promise<string> {
    const response = await fetch(`${site.origin}/sign-in?member`, { redirect: 'manual' });
    return /session=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1] ?? '';
  }

  function stateOf(value: string): string {
    const file = join(folder, 'state.json');
    const cookie = { name: 'session', value, domain: '127.0.0.1', path: '/', expires: -1 };
    const rest = { httpOnly: true, secure: false, sameSite: 'Lax' };
    writeFileSync(file, JSON.stringify({ cookies: [{ ...cookie, ...rest }], origins: [] }));
    return file;
  }

  it('audits good pages between them, each as the others', () => {
    const good = [...visits.values()].filter(({ target }) => target.startsWith('good-'));
    assert.ok(good.length > 8);
    for (const visit of good) {
      assert.deepEqual([visit.outcome, visit.problems], ['audited', []], visit.target);
      assert.deepEqual(visit.rules, good[0]?.rules, visit.target);
    }
  });

  for (const { id, what, outcomes, says, maySay = [], words } of badPages) {
    it(`${id}: ${what}`, () => {
      const visit = visits.get(id) as Visit;
      const said = JSON.stringify(visit.problems);
      assert.ok(outcomes.includes(visit.outcome), `${visit.outcome} ${said}`);
      const kinds = visit.problems.map(({ kind }) => kind);
      // Of a page that may leave in the middle, the audit may be over before.
      const isOver = maySayNothing({ outcomes, says }) && visit.outcome === 'audited';
      if (says.length > 0 && !isOver)
        assert.ok(
          kinds.some((kind) => says.includes(kind)),
          said,
        );
      for (const kind of kinds) assert.ok([...says, ...maySay].includes(kind), said);
      if (words) assert.match(visit.problems.map(({ message }) => message).join('\n'), words);
    });
  }
});
