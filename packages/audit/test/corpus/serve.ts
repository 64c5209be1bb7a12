import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { entries } from './entries.ts';
import type { Entry, Side } from './entry.ts';
import { pageOf } from './page.ts';

const components = new URL('../../../components/', import.meta.url);

/** The components as one module, from their sources, as no test may need a build first. */
async function bundleTrillium(): Promise<string> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [new URL('src/all.ts', components).pathname],
    tsconfig: new URL('tsconfig.json', components).pathname,
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    define: { __DEV__: 'false' },
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

const trilliumStyles = async (): Promise<string> => {
  const { href } = new URL('scripts/stylesheets.mjs', components);
  return ((await import(href)) as { allStyles: () => string }).allStyles();
};

const svg = (width: number, height: number, inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${inside}</svg>`;

const pictures: Record<string, string> = {
  map: svg(
    300,
    200,
    '<rect width="300" height="200" fill="#cdc"/><circle cx="150" cy="60" r="40" fill="#26a"/>',
  ),
  chart: svg(300, 200, '<path d="M40 200v-84h60v84M160 200V98h60v102" fill="#26a"/>'),
  arrow: svg(
    48,
    48,
    '<path d="M8 24h30M26 10l14 14-14 14" stroke="#111" stroke-width="5" fill="none"/>',
  ),
  open: svg(48, 48, '<path d="M8 24l12 12 20-28" stroke="#060" stroke-width="6" fill="none"/>'),
  pale: svg(8, 8, '<rect width="8" height="8" fill="#cde"/>'),
  dark: svg(8, 8, '<rect width="8" height="8" fill="#124"/>'),
  text: svg(
    300,
    40,
    '<text y="30" font-family="serif" font-size="24" font-weight="bold">Ouvert tout l’été</text>',
  ),
};

/** Four seconds of a quiet tone: what is shorter than three may start by itself. */
function tone(): Buffer {
  const rate = 8000;
  const samples = Buffer.alloc(4 * rate, 128);
  for (let i = 0; i < samples.length; i++)
    samples[i] = 128 + 8 * Math.sin((i * 440 * 6.283) / rate);
  const head = Buffer.from(
    'RIFF----WAVEfmt \x10\0\0\0\x01\0\x01\0--------\x01\0\x08\0data----',
    'latin1',
  );
  head.writeUInt32LE(36 + samples.length, 4);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate, 28);
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
}

/** Where links of the corpus lead. */
const elsewhere = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Another page</title></head>
<body><main><h1>Another page</h1></main></body></html>`;

const html = 'text/html; charset=utf-8';

/** Serves every page of the corpus on a free port of this machine only. */
export async function serveCorpus(list: readonly Entry[] = entries) {
  const pages = new Map<string, string>();
  for (const entry of list) {
    for (const side of ['faulty', 'clean'] as const) {
      pages.set(`/${entry.id}/${side}`, pageOf(entry, side));
    }
  }
  const missing: string[] = [];
  let script: Promise<string> | undefined;
  let styles: Promise<string> | undefined;

  const answer = async (
    path: string,
  ): Promise<[type: string, body: string | Buffer] | undefined> => {
    const page = pages.get(path);
    if (page) return [html, page];
    if (path.startsWith('/page/')) return [html, elsewhere];
    const picture = pictures[path.slice(1).replace('.svg', '')];
    if (picture) return ['image/svg+xml', picture];
    if (path === '/sound.wav') return ['audio/wav', tone()];
    if (path === '/film.webm')
      return ['video/webm', await readFile(new URL('film.webm', import.meta.url))];
    if (path === '/captions.vtt')
      return ['text/vtt', 'WEBVTT\n\n00:00.000 --> 00:01.500\nFirst, the knife.\n'];
    if (path === '/trillium.js') {
      script ??= bundleTrillium();
      return ['text/javascript', await script];
    }
    if (path === '/trillium.css') {
      styles ??= trilliumStyles();
      return ['text/css', await styles];
    }
    if (path === '/') {
      const items = [...pages.keys()]
        .map((path) => `<li><a href="${path}">${path}</a></li>`)
        .join('');
      return [
        html,
        elsewhere.replaceAll('Another page', 'Corpus').replace('</h1>', `</h1><ul>${items}</ul>`),
      ];
    }
    return undefined;
  };

  const server = createServer(async (request, response) => {
    try {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const found = await answer(pathname);
      if (!found) {
        missing.push(pathname);
        return void response.writeHead(404).end();
      }
      response.writeHead(200, { 'content-type': found[0] }).end(found[1]);
    } catch (error) {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    /** What was asked for and is not there. */
    missing: missing as readonly string[],
    urlOf: ({ id }: Entry, side: Side) => `${origin}/${id}/${side}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
