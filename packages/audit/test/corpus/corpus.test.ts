import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { type DefaultTreeAdapterTypes, type ParserError, parse } from 'parse5';
import { criteria } from '../../src/wcag/criteria.ts';
import { entries, withoutEntry } from './entries.ts';
import type { Side } from './entry.ts';
import { pageOf } from './page.ts';
import { serveCorpus } from './serve.ts';
import { idOf, pagesOf, showCorpus } from './visit-corpus.ts';

const known = new Set(criteria.map(({ number }) => number));
const sides: readonly Side[] = ['faulty', 'clean'];
const eachPage = pagesOf(entries);

describe('the corpus as data', () => {
  it('has at least sixty faults, a quarter of them in French', () => {
    assert.ok(entries.length >= 60);
    assert.ok(entries.filter(({ language }) => language === 'fr').length >= entries.length / 4);
  });

  it('names each entry once', () => {
    const ids = entries.map(({ id }) => id);
    assert.deepEqual(
      ids.filter((id, i) => ids.indexOf(id) !== i),
      [],
    );
    assert.deepEqual(
      ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)),
      [],
    );
  });

  it('knows the criterion of each', () => {
    assert.deepEqual(
      entries.filter(({ criterion }) => !known.has(criterion)),
      [],
    );
  });

  it('has an entry for every criterion of A and AA, or says why not', () => {
    const covered = new Set(entries.map(({ criterion }) => criterion));
    const missing = criteria.map(({ number }) => number).filter((number) => !covered.has(number));
    assert.deepEqual(missing, Object.keys(withoutEntry));
  });

  it('tells the two pages of an entry apart', () => {
    assert.deepEqual(
      entries.filter((entry) => pageOf(entry, 'faulty') === pageOf(entry, 'clean')),
      [],
    );
  });

  it('gives each fault one sentence, which stands on neither page', () => {
    for (const entry of entries) {
      assert.match(entry.fault, /^[A-Z].*\.$/);
      for (const side of sides) assert.ok(!pageOf(entry, side).includes(entry.fault), entry.id);
    }
  });
});

describe('the HTML of the corpus', () => {
  const isVoid = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

  /** What the parser complains about, elements that are not closed, and ids that are there twice. */
  const faultsOf = (html: string): string[] => {
    const faults: string[] = [];
    const ids = new Set<string>();
    const walk = (node: DefaultTreeAdapterTypes.Node) => {
      if ('tagName' in node) {
        const place = node.sourceCodeLocation;
        const isClosed = place?.endTag || html.slice(0, place?.startTag?.endOffset).endsWith('/>');
        if (place?.startTag && !isClosed && !isVoid.test(node.tagName)) {
          faults.push(`${node.tagName} is not closed`);
        }
        for (const { name, value } of node.attrs) {
          if (name === 'id' && ids.has(value)) faults.push(`id ${value} twice`);
          if (name === 'id') ids.add(value);
          if (name === 'srcdoc') faults.push(...faultsOf(value));
        }
      }
      if ('content' in node) walk(node.content);
      if ('childNodes' in node) node.childNodes.forEach(walk);
    };
    const onParseError = ({ code, startLine }: ParserError) =>
      faults.push(`${code} in line ${startLine}`);
    walk(parse(html, { sourceCodeLocationInfo: true, onParseError }));
    return faults;
  };

  it('is told from what is not well-formed', () => {
    const html = '<!doctype html><p id="a" id="b"></p><div id="a"><br></div><b>';
    assert.deepEqual(faultsOf(html), [
      'duplicate-attribute in line 1',
      'id a twice',
      'b is not closed',
    ]);
  });

  for (const page of eachPage) {
    it(`${idOf(page)} is well-formed`, () => {
      assert.deepEqual(faultsOf(pageOf(page.entry, page.side)), []);
    });
  }
});

describe('the corpus in the browser', () => {
  let corpus: Awaited<ReturnType<typeof showCorpus>>;
  before(async () => {
    corpus = await showCorpus(eachPage, 4);
  });

  for (const page of eachPage) {
    it(`shows ${idOf(page)} without an error`, () => {
      const shown = corpus.shown.get(idOf(page));
      assert.ok(shown);
      assert.deepEqual(shown.problems, []);
      if (page.side === 'faulty') assert.ok(shown.hasFault, page.entry.element);
    });
  }

  it('has all that its pages ask for', () => {
    assert.deepEqual(corpus.missing, []);
  });
});

describe('the server of the corpus', () => {
  it('remembers what it does not have', async () => {
    const server = await serveCorpus([]);
    assert.equal((await fetch(`${server.origin}/nothing`)).status, 404);
    assert.deepEqual(server.missing, ['/nothing']);
    server.close();
  });
});
