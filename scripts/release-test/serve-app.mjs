import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Serves a folder, and keeps what a form posts. */
export async function serveApp(folder) {
  const posted = [];
  const server = createServer(async (request, response) => {
    if (request.method === 'POST') {
      const body = await new Response(request).text();
      posted.push(...new URLSearchParams(body));
      return response
        .setHeader('content-type', 'text/html')
        .end('<link rel="icon" href="data:,"><p>Thank you</p>');
    }
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = join(folder, pathname === '/' ? 'index.html' : pathname);
    if (!existsSync(file)) return response.writeHead(404).end();
    response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
    response.end(readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${server.address().port}/`, posted, stop };
}
