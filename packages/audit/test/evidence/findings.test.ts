import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Visit } from '../../src/evidence/visit.ts';
import { brief, element, findingsOf, says, visit } from './visit-samples.ts';

describe('what is one finding', () => {
  it('joins what engines say of one element and criterion, and confirms it', async () => {
    const found = await findingsOf([
      visit(
        'a',
        'en-light',
        [element('button')],
        [
          says('axe-core button-name failed 4.1.2'),
          says('alfa sia-r12 failed 4.1.2'),
          says('alfa sia-r66 failed 1.4.3'),
        ],
      ),
    ]);
    assert.deepEqual(found.map(brief), [
      'failed | 1.4.3 | alfa/sia-r66:failed | to confirm | a(en-light)',
      'failed | 4.1.2 | axe-core/button-name:failed alfa/sia-r12:failed | confirmed | a(en-light)',
    ]);
  });

  it('joins criteria through a third rule', async () => {
    const found = await findingsOf([
      visit(
        'a',
        'en-light',
        [element('a')],
        [
          says('axe-core one failed 2.4.4'),
          says('alfa two failed 4.1.2'),
          says('equal-access both failed 2.4.4 4.1.2'),
        ],
      ),
    ]);
    assert.equal(found.length, 1);
    assert.deepEqual(found[0]?.criteria, ['2.4.4', '4.1.2']);
  });

  it('does not confirm what one engine says twice', async () => {
    const found = await findingsOf([
      visit(
        'a',
        'en-light',
        [element('a')],
        [says('alfa one failed 4.1.2'), says('alfa two failed 4.1.2')],
      ),
    ]);
    assert.deepEqual(
      found.map(({ isConfirmed }) => isConfirmed),
      [false],
    );
  });

  it('lets a failure take the question of another engine, and asks what is left of it', async () => {
    const found = await findingsOf([
      visit(
        'a',
        'en-light',
        [element('p')],
        [
          says('axe-core color-contrast failed 1.4.3'),
          says('alfa sia-r69 cannot-tell 1.4.3 1.4.11'),
        ],
      ),
      // Of another target nobody has said that it failed.
      visit('b', 'en-light', [element('p')], [says('alfa sia-r69 cannot-tell 1.4.3 1.4.11')]),
    ]);
    assert.deepEqual(found.map(brief).sort(), [
      'cannot-tell | 1.4.3 1.4.11 | alfa/sia-r69:cannot-tell | to confirm | a(en-light) b(en-light)',
      'failed | 1.4.3 | axe-core/color-contrast:failed alfa/sia-r69:cannot-tell | to confirm | a(en-light)',
    ]);
    assert.equal(new Set(found.map(({ id }) => id)).size, 2);
  });

  it('keeps advice apart, and rules without a criterion from each other', async () => {
    const found = await findingsOf([
      visit(
        'a',
        'en-light',
        [element('p')],
        [
          says('axe-core contrast failed 1.4.3'),
          says('alfa enhanced failed 1.4.6 1.4.3', 0, { isAdvice: true }),
          says('axe-core region failed'),
          says('alfa landmark failed'),
        ],
      ),
    ]);
    assert.deepEqual(found.map(brief).sort(), [
      'failed advice |  | alfa/landmark:failed | to confirm | a(en-light)',
      'failed advice |  | axe-core/region:failed | to confirm | a(en-light)',
      'failed advice | 1.4.3 1.4.6 | alfa/enhanced:failed | to confirm | a(en-light)',
      'failed | 1.4.3 | axe-core/contrast:failed | to confirm | a(en-light)',
    ]);
  });
});

describe('what is one element', () => {
  const fault = says('axe-core button-name failed 4.1.2');

  it('is one in French and dark, where its name and code are others', async () => {
    const french = element('button', { name: 'Fermer', html: '<button class="dark">' });
    const found = await findingsOf([
      visit('a', 'fr-dark', [french], [fault]),
      visit('a', 'en-light', [element('button', { name: 'Close' })], [fault]),
    ]);
    assert.deepEqual(
      found.map(({ element: record, seen }) => [record?.name, seen]),
      [['Close', [{ target: 'a', conditions: ['en-light', 'fr-dark'] }]]],
    );
  });

  it('is one on two pages when path, role, name and code are the same, else two', async () => {
    const image = (src: string) => element('img', { role: 'image', html: `<img src="${src}">` });
    const same = await findingsOf([
      visit('a', 'en-light', [image('logo.png')], [fault]),
      visit('b', 'en-light', [image('logo.png')], [fault]),
    ]);
    const other = await findingsOf([
      visit('a', 'en-light', [image('a.png')], [fault]),
      visit('b', 'en-light', [image('b.png')], [fault]),
    ]);
    assert.deepEqual([same.length, other.length], [1, 2]);
  });

  it('is another in a frame, or in another shadow root', async () => {
    const records = [
      element('button'),
      element('button', { frames: ['iframe'] }),
      element(['x-a', 'button']),
    ];
    const all = records.map((_, index) => ({ ...fault, element: index }));
    assert.equal((await findingsOf([visit('a', 'en-light', records, all)])).length, 3);
  });

  it('is none for what is said of the page, which is of each page', async () => {
    const ofPage = says('trillium title failed 2.4.2', null);
    const found = await findingsOf([
      visit('a', 'en-light', [], [ofPage]),
      visit('b', 'en-light', [], [ofPage]),
    ]);
    assert.deepEqual(
      found.map(({ element: record, seen }) => [record, seen.length]),
      [
        [null, 1],
        [null, 1],
      ],
    );
  });

  it('is one in a Storybook for a node that a component makes, in every story and copy', async () => {
    const made = (path: string, name: string) =>
      element([path, 'button'], { name, component: 'x-a', part: 'made', inside: '>>> button' });
    const visits = [
      visit('a', 'en-light', [made('x-a', 'Save')], [fault], { components: { 'x-a': 1 } }),
      visit(
        'b',
        'en-light',
        [made('x-a:nth-of-type(1)', 'One'), made('x-a:nth-of-type(2)', 'Two')],
        [fault, { ...fault, element: 1 }],
        { components: { 'x-a': 2 } },
      ),
    ];
    const found = await findingsOf(visits, ['a', 'b'], 'storybook');
    assert.deepEqual(
      found.map(({ seen, attribution }) => [seen.length, attribution]),
      [[2, { kind: 'component', tag: 'x-a' }]],
    );
    assert.equal((await findingsOf(visits)).length, 3, 'of a site each element is one');
  });
});

describe('ids', () => {
  const button = element('main > button', { name: 'Close' });
  const french = element('main > button', { name: 'Fermer', html: '<button lang="fr">' });
  const axe = says('axe-core button-name failed 4.1.2');
  const idOf = async (visits: Visit[], targets?: string[]) =>
    (await findingsOf(visits, targets))[0]?.id;

  it('are twelve hexadecimal digits, whatever engines, languages and themes there are', async () => {
    const id = await idOf([visit('a', 'en-light', [button], [axe])]);
    assert.match(id ?? '', /^[0-9a-f]{12}$/);
    const others = [
      [visit('a', 'fr-dark', [french], [axe])],
      [visit('a', 'en-light', [button], [says('alfa sia-r12 failed 4.1.2')])],
      [visit('a', 'en-light', [button], [axe, says('equal-access more failed 4.1.2 2.4.6')])],
      [visit('a', 'en-light', [button], [says('alfa sia-r12 cannot-tell 4.1.2')])],
    ];
    for (const visits of others) assert.equal(await idOf(visits, ['b', 'a']), id);
  });

  it('are others for another path, criterion or page', async () => {
    const ids = await Promise.all([
      idOf([visit('a', 'en-light', [button], [axe])]),
      idOf([visit('a', 'en-light', [element('button')], [axe])]),
      idOf([visit('a', 'en-light', [button], [says('axe-core x failed 1.3.1')])]),
      idOf([visit('b', 'en-light', [button], [axe])]),
    ]);
    assert.equal(new Set(ids).size, 4);
  });
});
