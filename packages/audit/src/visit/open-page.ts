import type { Response } from 'playwright-core';
import type { Target } from '../plan/target.ts';
import { ANSWER, TimeLimit, within } from '../within.ts';
import { PageProblem } from './page-problem.ts';
import type { Tab } from './tab.ts';

export interface PageLimits {
  /** Milliseconds until the document is there, and again until all that it loads is. */
  readonly load: number;
  /** Bytes of the document, unpacked. */
  readonly bytes: number;
}

/** What is known of a page when it is open. */
export interface Opened {
  readonly finalUrl: string;
  readonly status: number | undefined;
}

const isAlive = async (devtools: Tab['devtools']) =>
  void (await devtools.send('Runtime.evaluate', { expression: '0' }));

const HTML = /^(text\/html|application\/xhtml\+xml)\b/i;

/** Opens a page or a file, or throws `PageProblem`: what came is then no page that can be audited. */
export async function openPage(tab: Tab, target: Target, limits: PageLimits): Promise<Opened> {
  const { page, devtools } = tab;
  tab.begin(1);
  const stop = await limitBytes(tab, limits.bytes);
  try {
    const loading = page.goto(target.url, { waitUntil: 'commit', timeout: 0 });
    const response = await within(limits.load, Promise.race([loading, tab.failure, stop.tooLarge]));
    if (response) checkResponse(response, target, limits.bytes);
    await tab.emulateMedium();
    stop.isThere = true;
    const reach = (state: 'domcontentloaded' | 'load') =>
      within(limits.load, Promise.race([page.waitForLoadState(state), tab.failure, stop.tooLarge]));
    try {
      await reach('domcontentloaded');
      await reach('load');
    } catch (error) {
      if (!(error instanceof TimeLimit)) throw error;
      // What never ends to load is no reason not to look at what is there, if it answers.
      await within(ANSWER, Promise.race([isAlive(devtools), tab.failure])).catch((cause) => {
        throw cause instanceof TimeLimit ? error : cause;
      });
      devtools.send('Page.stopLoading').catch(() => {});
      tab.note({ kind: 'timeout', message: `not all had loaded after ${limits.load / 1000} s` });
    }
    const isEmpty = stop.hasNothing() && response && (await hasNoBody(response, limits.load));
    if (isEmpty) throw new PageProblem('not-html', 'the server sends an empty document');
    await Promise.race([tab.failure, Promise.resolve()]);
    checkPlace(page.url(), target);
    return { finalUrl: page.url(), status: response?.status() };
  } finally {
    stop.end();
  }
}

/** What comes from the browser's own store is not told of as it comes. */
const hasNoBody = (response: Response, limit: number) =>
  within(limit, response.body())
    .then(({ length }) => length === 0)
    .catch(() => false);

function checkResponse(response: Response, target: Target, most: number): void {
  const status = response.status();
  checkPlace(response.url(), target);
  if (status === 401) {
    throw new PageProblem('sign-in-needed', 'the server answers 401: it wants a user to sign in');
  }
  if (status >= 400) {
    const text = `${status} ${response.statusText()}`.trim();
    throw new PageProblem('http-error', `the server answers ${text}`);
  }
  const type = response.headers()['content-type'];
  if (type && !HTML.test(type)) throw new PageProblem('not-html', `it is ${type}, not HTML`);
  // A browser that lays out what has come tells late of the rest: what the server says is known at once.
  if (Number(response.headers()['content-length']) > most) throw tooLargeFor(most);
}

const tooLargeFor = (most: number) =>
  new PageProblem('too-large', `its document is larger than ${Math.round(most / 1e6)} MB`);

/** Another page of the same host stands for this one; that of another host is somebody else's. */
function checkPlace(url: string, target: Target): void {
  const asked = new URL(target.url);
  const got = new URL(url);
  if (got.protocol === 'chrome-error:' || got.host === asked.host) return;
  throw new PageProblem('redirected-away', `it leads away to ${got.origin}${got.pathname}`);
}

/** Watches how much of the document comes, and whether all of it does. */
async function limitBytes({ devtools, page }: Tab, most: number) {
  await devtools.send('Network.enable');
  let document: string | undefined;
  let bytes = 0;
  let fail: (problem: PageProblem) => void = () => {};
  const tooLarge = new Promise<never>((_, reject) => {
    fail = reject;
  });
  tooLarge.catch(() => {});
  const onRequest = ({
    requestId,
    type,
    frameId,
  }: {
    requestId: string;
    type?: string;
    frameId?: string;
  }) => {
    if (type === 'Document' && document === undefined && frameId) document = requestId;
  };
  const onData = ({ requestId, dataLength }: { requestId: string; dataLength: number }) => {
    if (requestId !== document) return;
    bytes += dataLength;
    if (bytes <= most) return;
    fail(tooLargeFor(most));
    page.goto('about:blank').catch(() => {});
  };
  const onFailure = ({ requestId, errorText }: { requestId: string; errorText: string }) => {
    // Before the document is there, the browser itself says why it does not come.
    if (requestId !== document || !watch.isThere || /ERR_ABORTED/.test(errorText)) return;
    fail(new PageProblem('error', `its server ended the connection (${errorText.slice(5)})`));
  };
  devtools.on('Network.requestWillBeSent', onRequest);
  devtools.on('Network.loadingFailed', onFailure);
  devtools.on('Network.dataReceived', onData);
  const watch = {
    tooLarge,
    /** Set once the document has begun to come. */
    isThere: false,
    hasNothing: () => bytes === 0,
    end() {
      devtools.off('Network.loadingFailed', onFailure);
      devtools.off('Network.requestWillBeSent', onRequest);
      devtools.off('Network.dataReceived', onData);
      devtools.send('Network.disable').catch(() => {});
    },
  };
  return watch;
}
