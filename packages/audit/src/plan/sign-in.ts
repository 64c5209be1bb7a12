import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { CannotRun } from '../cannot-run.ts';
import { createRedactor, type Redactor } from './secrets.ts';

export interface SignInOptions {
  /** A module whose default export signs in on the page that it is given. */
  readonly script?: string | undefined;
  /** What Playwright's `context.storageState()` has written. */
  readonly storageState?: string | undefined;
  /** Milliseconds for the script. */
  readonly timeout?: number | undefined;
  readonly environment?: NodeJS.ProcessEnv | undefined;
}

/** How a site is entered; without options, how it is for everybody. */
export interface Session {
  readonly isSignedIn: boolean;
  /** For `browser.newContext`. */
  readonly contextOptions: Pick<BrowserContextOptions, 'storageState'>;
  /** Signs in, once for each context and before its first page. Throws `CannotRun`. */
  start(context: BrowserContext): Promise<void>;
  /** Addresses, without their parameters, where the script met a field for a password. */
  readonly signInAddresses: ReadonlySet<string>;
  /** For all texts that go into evidence and logs. */
  readonly redactor: Redactor;
}

type SignIn = (page: Page) => Promise<void> | void;
type StorageState = Exclude<NonNullable<BrowserContextOptions['storageState']>, string>;

/** Reads the script and the state, so that their faults are known before anything is visited. */
export async function createSession(options: SignInOptions): Promise<Session> {
  const { script, storageState, timeout = 60_000 } = options;
  const redactor = createRedactor(options.environment);
  const signInAddresses = new Set<string>();
  const state = storageState === undefined ? undefined : await readState(storageState);
  if (state) learnSecrets(redactor, state);
  const signIn = script === undefined ? undefined : await loadScript(script);
  return {
    isSignedIn: script !== undefined || storageState !== undefined,
    contextOptions: state ? { storageState: state } : {},
    signInAddresses,
    redactor,
    async start(context) {
      if (!signIn) return;
      const page = await context.newPage();
      const watch = setInterval(() => noteSignIn(page, signInAddresses), 100);
      let timer: NodeJS.Timeout | undefined;
      try {
        const limit = new Promise<never>((_, reject) => {
          const late = new Error(`it was not done after ${timeout / 1000} s`);
          timer = setTimeout(() => reject(late), timeout);
        });
        await Promise.race([signIn(page), limit]);
        learnSecrets(redactor, await context.storageState());
      } catch (error) {
        // The first line alone, and no cause: what Playwright adds to it repeats what was typed.
        const [line = ''] = String((error as Error)?.message ?? error).split('\n');
        throw new CannotRun(`${script} did not sign in: ${redactor.redact(line)}`);
      } finally {
        clearInterval(watch);
        clearTimeout(timer);
        await page.close().catch(() => {});
      }
    },
  };
}

async function loadScript(file: string): Promise<SignIn> {
  const path = resolve(file);
  if (!(await stat(path).catch(() => null)))
    throw new CannotRun(`--sign-in: there is no file ${file}.`);
  let module: { default?: unknown; signIn?: unknown };
  try {
    module = await import(pathToFileURL(path).href);
  } catch (error) {
    throw new CannotRun(
      `--sign-in: ${file} cannot be loaded: ${(error as Error).message.split('\n')[0]}`,
    );
  }
  const signIn = module.default ?? module.signIn;
  if (typeof signIn === 'function') return signIn as SignIn;
  throw new CannotRun(
    `--sign-in: ${file} exports no function. It should read: export default async (page) => { await page.goto('https://…'); … }`,
  );
}

async function readState(file: string): Promise<StorageState> {
  const how = `Playwright writes one: context.storageState({ path: '${file}' }).`;
  const content = await readFile(file, 'utf8').catch(() => null);
  if (content === null) throw new CannotRun(`--storage-state: there is no file ${file}. ${how}`);
  let state: Partial<StorageState> | null;
  try {
    state = JSON.parse(content);
  } catch {
    // The parser's message would quote what is in the file.
    throw new CannotRun(`--storage-state: ${file} is not JSON. ${how}`);
  }
  if (!Array.isArray(state?.cookies) || !Array.isArray(state.origins)) {
    throw new CannotRun(`--storage-state: ${file} has no "cookies" and "origins". ${how}`);
  }
  const now = Date.now() / 1000;
  const lasting = state.cookies.filter(({ expires }) => expires > 0);
  const hasOther = state.cookies.length > lasting.length || state.origins.length > 0;
  if (lasting.length > 0 && !hasOther && lasting.every(({ expires }) => expires < now)) {
    throw new CannotRun(
      `--storage-state: all cookies in ${file} have expired. Sign in and write it anew.`,
    );
  }
  return state as StorageState;
}

function learnSecrets({ add }: Redactor, state: StorageState) {
  for (const { value } of state.cookies) add(value);
  for (const { localStorage } of state.origins) {
    for (const { value } of localStorage) add(value);
  }
}

const withoutParameters = (address: string) => {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
};

function noteSignIn(page: Page, addresses: Set<string>) {
  const address = page.url();
  page
    .locator('input[type=password]')
    .count()
    .then((count) => {
      if (count > 0 && page.url() === address) addresses.add(withoutParameters(address));
    })
    .catch(() => {});
}

const looksLikeSignIn =
  /\/(log|sign)[-_]?(in|on)\b|\/(connexion|se-connecter|authenti\w+|sso|saml2?|adfs|oauth2?|openid-connect)\b/i;

/** What is known of the page that may be asking. */
export interface SignInQuestion {
  /** The address that was opened. */
  readonly asked: string;
  readonly status?: number | undefined;
  readonly session: Session;
  /** Whether the target had such a field in an earlier visit; left out if it is not known. */
  readonly hadPasswordField?: boolean | undefined;
}

/** The sentence of a problem `sign-in-needed`, when the page asks to sign in instead of showing itself. */
export async function askToSignIn(page: Page, question: SignInQuestion): Promise<string | null> {
  const { asked, status, session } = question;
  if (status === 401) return 'the server answers 401: it wants a user to sign in';
  const here = withoutParameters(page.url());
  const isMoved = here !== withoutParameters(asked);
  const asks = await hasSignInForm(page);
  if (isMoved) {
    const isKnown = session.signInAddresses.has(here);
    const why = asks || isKnown || looksLikeSignIn.test(new URL(here).pathname);
    return why ? `it leads to ${here}, which asks to sign in` : null;
  }
  if (!asks || session.signInAddresses.has(here)) return null;
  if (question.hadPasswordField === false) return 'it asks for a password, which it did not before';
  // Who is signed in is asked for no password, except where it is what the page is about.
  return session.isSignedIn && question.hadPasswordField === undefined
    ? 'it asks for a password although the session was signed in'
    : null;
}

/** Whether one field for a password is shown: two or more are there to choose or to change one. */
export async function hasSignInForm(page: Page): Promise<boolean> {
  const fields = page.locator('input[type=password]:not([autocomplete~="new-password"])');
  return (await fields.filter({ visible: true }).count()) === 1;
}
