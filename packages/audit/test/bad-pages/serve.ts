import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { generate } from 'selfsigned';
import { badAnswers } from './answers.ts';
import { audited, type BadPage, page, problem, redirect } from './bad-page.ts';
import { badBehaviours } from './behaviours.ts';

/** How many pages a member may see before the session ends. */
export const SESSION = 3;

const members: readonly BadPage[] = [
  {
    id: 'members',
    what: 'Is for members, who come from `/sign-in?member` with a cookie.',
    ...audited,
    answer: page('<p>For members.</p><p><a href="/members?2">The next page</a></p>'),
  },
  {
    id: 'members-signed-out',
    what: `Is for members, whose session ends after ${SESSION} pages of the site.`,
    after: SESSION,
    ...problem('sign-in-needed'),
    answer: page('<p>For members.</p>'),
  },
];

/** Every page that does not behave. */
export const badPages: readonly BadPage[] = [...badAnswers, ...badBehaviours, ...members];

const form = `<form method="post" action="/sign-in">
<p><label>User name <input name="user" autocomplete="username"></label></p>
<p><label>Password <input name="password" type="password" autocomplete="current-password"></label></p>
<button>Sign in</button>
</form>`;

/** Sends members in, for as long as their cookie lasts, and everybody else to the form. */
function memberSite() {
  const left = new Map<string, number>();
  const signIn = (request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== 'POST' && !request.url?.endsWith('?member')) {
      return page(form)(request, response);
    }
    const id = crypto.randomUUID();
    left.set(id, SESSION);
    response.setHeader('set-cookie', `session=${id}; Path=/; HttpOnly`);
    redirect('/landed')(request, response);
  };
  const guard = (request: IncomingMessage): boolean => {
    const id = request.headers.cookie?.match(/session=([^;]+)/)?.[1] ?? '';
    const rest = left.get(id) ?? 0;
    left.set(id, rest - 1);
    return rest > 0;
  };
  return { signIn, guard };
}

const listen = async (server: Server) => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

/** Serves them on two free ports of this machine only, the second one over HTTPS. */
export async function serveBadPages() {
  const byPath = new Map(badPages.map((bad) => [`/${bad.id}`, bad]));
  const { signIn, guard } = memberSite();
  const answer: RequestListener = (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname.startsWith('/never')) return;
    if (pathname === '/landed') return page('<p>Here.</p>')(request, response);
    if (pathname === '/sign-in') return signIn(request, response);
    const bad = byPath.get(pathname);
    if (!bad) return void response.writeHead(404).end();
    const isForMembers = members.includes(bad);
    if (isForMembers && !guard(request)) return redirect('/sign-in')(request, response);
    bad.answer(request, response);
  };
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
  const server = createServer(answer);
  const secureServer = createSecureServer({ key, cert }, answer);
  const origin = `http://127.0.0.1:${await listen(server)}`;
  const secureOrigin = `https://127.0.0.1:${await listen(secureServer)}`;
  return {
    origin,
    secureOrigin,
    urlOf: ({ id, isSecure }: BadPage) => `${isSecure ? secureOrigin : origin}/${id}`,
    close: () => {
      for (const each of [server, secureServer]) {
        each.closeAllConnections();
        each.close();
      }
    },
  };
}
