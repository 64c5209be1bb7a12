import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { temporaryFolder } from '../fixture/temporary-folder.ts';
import { evidenceIn, few, page, run } from './run-command.ts';

describe('a run over a site that asks to sign in', () => {
  /** Shows itself to those who have the cookie, which signing in gives. */
  async function guarded() {
    const server = createServer(({ url, headers }, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      if (url === '/sign-in') {
        response.setHeader('set-cookie', 'session=abc123def; Path=/');
        response.end(page('<form><label>Password <input type="password"></label></form>'));
      } else if (headers.cookie?.includes('session=abc123def')) {
        response.end(page('<img src="data:,">'));
      } else {
        response.writeHead(302, { location: '/sign-in' }).end();
      }
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
  }

  it('signs in by a script, and says so where nobody does', async () => {
    const { server, address } = await guarded();
    const folder = temporaryFolder();
    const script = join(folder, 'sign-in.mjs');
    writeFileSync(script, `export default (page) => page.goto('${address}/sign-in');`);
    const words = [
      `${address}/home`,
      ...few,
      '--reports',
      'json',
      '--skip-checks',
      'keyboard-walk',
    ];
    try {
      const inside = join(folder, 'inside');
      const { status, stderr } = await run([...words, '--sign-in', script, '--out', inside]);
      assert.equal(status, 1, stderr);
      assert.ok(evidenceIn(inside).findings.some(({ criteria }) => criteria.includes('1.1.1')));
      assert.doesNotMatch(readFileSync(join(inside, 'visits.jsonl'), 'utf8'), /abc123def/);
      const outside = join(folder, 'outside');
      assert.equal((await run([...words, '--out', outside])).status, 2);
      assert.deepEqual(
        evidenceIn(outside).problems.map(({ kind }) => kind),
        ['sign-in-needed'],
      );
    } finally {
      server.close();
      server.closeAllConnections();
    }
  });
});
