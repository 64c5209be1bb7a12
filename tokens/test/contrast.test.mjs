import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import Color from 'colorjs.io';
import { readTokens } from '../scripts/read-tokens.mjs';

const { pairs, unpaired } = JSON.parse(
  await readFile(new URL('../src/pairs.json', import.meta.url), 'utf8'),
);
const { modes } = await readTokens();

const minimum = {
  normal: { text: 4.5, 'non-text': 3 },
  high: { text: 7, 'non-text': 4.5 },
};
const focusMinimum = 3;

for (const [theme, tokens] of Object.entries(modes.theme.contexts)) {
  const colors = new Map(tokens.map(({ id, value }) => [id, value]));
  const color = (id) => {
    const value = colors.get(id);
    assert.ok(value, `${id} is no colour token`);
    assert.equal(value.alpha, 1, `${id} is see-through: name what is behind it instead`);
    return new Color(value.colorSpace, value.components);
  };
  const contrast = (one, other) => color(one).contrastWCAG21(color(other));
  const required = minimum[theme.startsWith('high-contrast') ? 'high' : 'normal'];

  describe(theme, () => {
    for (const { kind, foregrounds, backgrounds } of pairs) {
      for (const foreground of foregrounds) {
        for (const background of backgrounds) {
          it(`${foreground} on ${background} reaches ${required[kind]}:1`, () => {
            const actual = contrast(foreground, background);
            assert.ok(actual >= required[kind], `${actual.toFixed(2)}:1`);
          });
        }
      }
    }

    const [inner, outer] = ['color.focus.inner', 'color.focus.outer'];
    for (const background of new Set(pairs.flatMap(({ backgrounds }) => backgrounds))) {
      it(`the focus ring shows on ${background}`, () => {
        const actual = Math.max(contrast(inner, background), contrast(outer, background));
        assert.ok(actual >= focusMinimum, `${actual.toFixed(2)}:1`);
      });
    }
    it('the two focus colours tell apart', () => {
      assert.ok(contrast(inner, outer) >= focusMinimum);
    });

    it('has every colour in a pair, or a reason why not', () => {
      const paired = pairs.flatMap(({ foregrounds, backgrounds }) => [
        ...foregrounds,
        ...backgrounds,
      ]);
      const known = new Set([...paired, inner, outer, ...Object.keys(unpaired)]);
      assert.deepEqual(
        [...colors.keys()].filter((id) => !known.has(id)),
        [],
      );
    });
  });
}
