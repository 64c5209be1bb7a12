// Options in boxes: chosen without JavaScript, and plain to see where the system sets the colours.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { renderToString } from '@trillium-ds/ssr';
import { css, openChromium, page, serve, stylesheet } from './site.mjs';

const QUESTIONS = `<form>
  <tds-radios name="size" label="Size" tiles>
    <tds-radio value="s" label="Small" hint="Fits a pocket."></tds-radio>
    <tds-radio value="l" label="Large"></tds-radio>
  </tds-radios>
  <tds-checkboxes name="extra" label="Extras" tiles inline>
    <tds-checkbox value="a" label="Alarm"></tds-checkbox>
    <tds-checkbox value="b" label="Battery" hint="Lasts for a year, and longer in the cold."></tds-checkbox>
  </tds-checkboxes>
</form>`;

const VALUES = ['s', 'l', 'a', 'b'];

describe('tiles without JavaScript', () => {
  let browser;
  let site;

  before(async () => {
    browser = await openChromium();
    site = await serve({
      '/': renderToString(page(QUESTIONS, { scripted: false })).html,
      '/trillium.css': css(stylesheet),
    });
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  async function open(options) {
    const context = await browser.newContext({ javaScriptEnabled: false, ...options });
    const tab = await context.newPage();
    await tab.goto(site.url);
    return tab;
  }

  const tile = (tab, value) => tab.locator(`:is(tds-radio, tds-checkbox)[value="${value}"]`);

  const border = (tab, value) =>
    tile(tab, value).evaluate((node) => {
      const { borderTopColor, borderTopWidth } = getComputedStyle(node, '::before');
      return { color: borderTopColor, width: Number.parseFloat(borderTopWidth) };
    });

  it('are chosen wherever they are pressed', async () => {
    const tab = await open({ hasTouch: true });
    for (const value of VALUES) {
      const { width, height } = await tile(tab, value).boundingBox();
      assert.ok(height >= 44 && width >= 44);
      await tile(tab, value).tap({ position: { x: width - 3, y: height - 3 } });
      assert.ok(await tab.locator(`input[value="${value}"]`).isChecked(), value);
    }
    await tab.context().close();
  });

  it('show in forced colours which one is chosen, and which has the focus', async () => {
    const tab = await open({ forcedColors: 'active' });
    for (const [chosen, other] of [
      ['l', 's'],
      ['a', 'b'],
    ]) {
      await tab.locator(`input[value="${chosen}"]`).focus();
      await tab.keyboard.press('Space');
      const [one, two] = [await border(tab, chosen), await border(tab, other)];
      assert.notEqual(one.color, two.color);
      assert.ok(one.width > two.width);
      const ring = await tile(tab, chosen).evaluate(
        (node) => getComputedStyle(node, '::before').outlineStyle,
      );
      assert.equal(ring, 'solid');
    }
    await tab.context().close();
  });

  it('fit a small screen, in one column', async () => {
    const tab = await open({ viewport: { width: 320, height: 640 } });
    const [alarm, battery] = [
      await tile(tab, 'a').boundingBox(),
      await tile(tab, 'b').boundingBox(),
    ];
    assert.ok(battery.y >= alarm.y + alarm.height);
    assert.ok(battery.x + battery.width <= 320);
    await tab.context().close();
  });
});
