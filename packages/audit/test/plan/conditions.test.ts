import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { circumstances, makeConditions, themes } from '../../src/plan/conditions.ts';
import { defaultGlobals } from '../../src/plan/storybook.ts';

const choice = {
  languages: ['en', 'fr'],
  themes,
  widths: [1280, 768, 320],
  circumstances,
  fullMatrix: false,
};
const ids = (more: object) => makeConditions({ ...choice, ...more }).map(({ id }) => id);
const base = ['light', 'dark', 'high-contrast'];

describe('conditions', () => {
  it('are languages and themes at the first width, and the rest once per language', () => {
    const expected = [
      ...base.map((theme) => `en-${theme}-1280`),
      ...base.map((theme) => `fr-${theme}-1280`),
      ...[
        '768',
        '320',
        'zoom-400',
        'text-spacing',
        'forced-colors',
        'reduced-motion',
        'print',
      ].flatMap((name) => [`en-light-${name}`, `fr-light-${name}`]),
    ];
    assert.deepEqual(ids({}), expected);
    assert.deepEqual(ids({ globals: defaultGlobals }), expected);
  });

  it('are all with each other in the full matrix, with the same ids where they are the same', () => {
    const full = ids({ fullMatrix: true });
    assert.equal(full.length, 2 * 3 * 8);
    assert.equal(new Set(full).size, full.length);
    assert.deepEqual(
      ids({}).filter((id) => !full.includes(id)),
      [],
    );
    assert.ok(full.includes('fr-high-contrast-forced-colors'));
  });

  it('say what the browser is asked for', () => {
    const find = (id: string) => makeConditions(choice).find((condition) => condition.id === id);
    const screen = { width: 1280, height: 800 };
    assert.deepEqual(find('fr-dark-1280'), {
      id: 'fr-dark-1280',
      language: 'fr-CA',
      colorScheme: 'dark',
      ...screen,
    });
    assert.equal(find('en-high-contrast-1280')?.contrast, 'more');
    assert.equal(find('en-light-320')?.width, 320);
    const zoom = find('en-light-zoom-400');
    assert.deepEqual([zoom?.width, zoom?.height, zoom?.zoom], [1280, 1024, 4]);
    assert.equal(find('en-light-text-spacing')?.textSpacing, true);
    assert.equal(find('en-light-forced-colors')?.forcedColors, true);
    assert.equal(find('en-light-reduced-motion')?.reducedMotion, true);
    assert.equal(find('en-light-print')?.media, 'print');
  });

  it('give stories their globals, and nothing that the browser does not have by itself', () => {
    const [first] = makeConditions({ ...choice, globals: defaultGlobals });
    assert.deepEqual(first, {
      id: 'en-light-1280',
      globals: { language: 'en', theme: 'light' },
      width: 1280,
      height: 800,
    });
    assert.deepEqual(ids({ globals: {}, widths: [1280], circumstances: [] }), ['1280']);
    assert.deepEqual(ids({ globals: {}, widths: [1280], circumstances: ['zoom'] }), [
      '1280',
      'zoom-400',
    ]);
  });

  it('have an id of their own, though values of globals read alike', () => {
    const globals = { size: ['A b', 'a-b', 'Été'] };
    assert.deepEqual(ids({ globals, widths: [1280], circumstances: [] }), [
      'a-b-1280',
      'a-b-1280-2',
      'ete-1280',
    ]);
  });
});
