import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Serves HTML texts by path on this machine, as a site would. */
export async function servePages(pages: Readonly<Record<string, string>>) {
  const server = createServer(({ url = '/' }, response) => {
    const body = pages[new URL(url, 'http://localhost').pathname];
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
    });
    response.end(body ?? 'not here');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
