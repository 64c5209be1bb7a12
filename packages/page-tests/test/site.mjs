import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium } from '../../../scripts/browser.mjs';

/** The stylesheet that a page links. */
export const stylesheet = readFileSync(
  new URL(import.meta.resolve('@trillium-ds/components/trillium.css')),
  'utf8',
);

/** Every element, as the one script that a page loads. */
export async function bundleAll() {
  const { outputFiles } = await build({
    stdin: { contents: "import '@trillium-ds/components/all';", resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

export const openChromium = () =>
  chromium.launch({ executablePath: findChromium(), args: chromiumArgs });

/**
 * A server on this machine. `pages` maps a path to HTML, or to `{ body, type, headers, delay }` with
 * the delay in milliseconds; a path may have a query. `posts` fills with the bodies that forms posted,
 * `received()` takes the last of them apart.
 */
export async function serve(pages) {
  const posts = [];
  let last;
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (request.method === 'POST') {
      const chunks = [];
      for await (const chunk of request) chunks.push(chunk);
      const body = Buffer.concat(chunks);
      posts.push(body.toString());
      last = new Response(body, { headers: { 'content-type': request.headers['content-type'] } });
      response.setHeader('content-type', 'text/html; charset=utf-8');
      return response.end('<!doctype html><title>Received</title><p>Received</p>');
    }
    const page = pages[request.url] ?? pages[pathname];
    if (page === undefined) {
      response.statusCode = pathname === '/favicon.ico' ? 204 : 404;
      return response.end();
    }
    const {
      body,
      type = 'text/html',
      headers = {},
      delay = 0,
    } = typeof page === 'string' ? { body: page } : page;
    if (delay) await new Promise((resolve) => setTimeout(resolve, delay));
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, ...headers });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    posts,
    received: () => last.formData(),
    close: () => server.close(),
  };
}

export const css = (body) => ({ body, type: 'text/css' });
export const script = (body, delay = 0) => ({ body, delay, type: 'text/javascript' });

/** A page around some HTML, which is its main content or all of it. */
export const page = (
  content,
  { language = 'en', head = '', theme = 'light', scripted = true, whole = false } = {},
) =>
  `<!doctype html>
<html lang="${language}" data-theme="${theme}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Test page</title>
<link rel="stylesheet" href="/trillium.css">
${head}
${whole ? content : `<main id="main">${content}</main>`}
${scripted ? '<script type="module" src="/all.js"></script>' : ''}
</html>`;
