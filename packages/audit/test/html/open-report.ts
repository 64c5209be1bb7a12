import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '../../src/browser.ts';
import { temporaryFolder } from '../fixture/temporary-folder.ts';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Opens reports from a folder of their own, as people do, and keeps what they ask for and complain of. */
export class Reports {
  readonly requests: string[] = [];
  readonly complaints: string[] = [];
  readonly #folder = temporaryFolder();
  #browser: Browser | undefined;

  get address(): string {
    return `file://${this.#folder}/`;
  }

  write(name: string, content: string) {
    writeFileSync(join(this.#folder, name), content);
  }

  async open(name: string, options: BrowserContextOptions = {}): Promise<Page> {
    this.#browser ??= await launchChromium();
    const page = await this.#browser.newPage(options);
    page.on('request', (request) => this.requests.push(request.url()));
    page.on('console', (message) => this.complaints.push(message.text()));
    page.on('pageerror', (error) => this.complaints.push(error.message));
    await page.goto(this.address + name);
    return page;
  }

  async close() {
    await this.#browser?.close();
  }
}

/** What axe finds wrong or cannot decide, recommendations included, with everything unfolded. */
export async function axeProblems(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  await page.evaluate(readFileSync(axeFile, 'utf8'));
  const { violations, incomplete } = await page.evaluate(
    (): Promise<AxeResults> =>
      (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
        rules: { 'target-size': { enabled: true } },
        resultTypes: ['violations', 'incomplete'],
      }),
  );
  return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`),
  );
}

/** A picture of one colour, as PNG: grey, eight bits, no filter. */
export function png(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const content = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc(content));
    return Buffer.concat([length, content, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const rows = Buffer.alloc((width + 1) * height, 0xcc);
  for (let row = 0; row < height; row++) rows[row * (width + 1)] = 0;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function crc(bytes: Buffer): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return (rest ^ 0xffffffff) >>> 0;
}
