import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hoverContent } from '../../src/checks/page/hover-content.ts';
import { english, run } from './show-page.ts';

const failed = 'failed hover-content 1.4.13';
/** A button with a tip over the text that follows; the scripts have both, and `show` and `hide`. */
const tip = (script: string, style = 'top: 40px') =>
  english(`<p style="position: relative; margin: 120px 60px 60px"><button type="button" id="trigger">Help</button>
<span id="tip" hidden style="position: absolute; left: 0; ${style}; width: 200px; height: 80px; background: #fff">On the back of the card.</span></p>
<p style="margin: -20px 60px 0">Write the number of the card here, please. It has twelve digits.</p><script>
const trigger = document.getElementById('trigger'), tip = document.getElementById('tip');
const show = () => { tip.hidden = false }, hide = () => { tip.hidden = true };
const escape = () => addEventListener('keydown', ({ key }) => { if (key === 'Escape') hide(); });
let timer;
const keep = () => { clearTimeout(timer); show(); }, later = () => { timer = setTimeout(hide, 500); };
${script}</script>`);

const onHover =
  'trigger.onmouseenter = tip.onmouseenter = keep; trigger.onmouseleave = tip.onmouseleave = later;';
const words = ({ messages }: Awaited<ReturnType<typeof run>>) =>
  messages.map(({ en }) => en).join(' ');

describe('content on hover or focus', () => {
  it('passes where it stays, can be pointed at, and goes with Escape', async () => {
    const { said, rules } = await run(hoverContent, tip(`${onHover} escape();`));
    assert.deepEqual(said, []);
    assert.equal(rules['hover-content'], 'passed');
  });

  it('fails where Escape leaves it over other text', async () => {
    const found = await run(hoverContent, tip(onHover));
    assert.deepEqual(found.said, [`${failed} #tip`]);
    assert.match(words(found), /lies on “Write the number/);
  });

  it('need not be dismissed where it covers nothing', async () => {
    const { said, rules } = await run(hoverContent, tip(onHover, 'bottom: 25px'));
    assert.deepEqual(said, []);
    assert.equal(rules['hover-content'], 'passed');
  });

  it('need not be dismissed where it tells of an error', async () => {
    const html = tip(onHover).replace('id="tip"', 'id="tip" role="alert"');
    assert.deepEqual((await run(hoverContent, html)).said, []);
  });

  it('fails where it goes away when the pointer comes', async () => {
    const script = 'trigger.onmouseenter = show; trigger.onmouseleave = hide; escape();';
    const found = await run(hoverContent, tip(script));
    assert.deepEqual(found.said, [`${failed} #tip`]);
    assert.match(words(found), /moves onto it/);
  });

  it('fails where it goes away a while after the pointer came', async () => {
    const script = 'trigger.onmouseenter = keep; trigger.onmouseleave = later; escape();';
    assert.match(words(await run(hoverContent, tip(script))), /moves onto it/);
  });

  it('fails where it goes away by itself', async () => {
    const script = 'trigger.onmouseenter = () => { show(); setTimeout(hide, 400); };';
    const found = await run(hoverContent, tip(script));
    assert.deepEqual(found.said, [`${failed} #tip`]);
    assert.match(words(found), /by itself/);
  });

  it('is found with the focus, too', async () => {
    const script = 'trigger.onfocus = show; trigger.onblur = hide;';
    const found = await run(hoverContent, tip(script));
    assert.deepEqual(found.said, [`${failed} #tip`]);
    assert.match(words(found), /focus on “Help” brings up “On the back/);
    assert.deepEqual((await run(hoverContent, tip(`${script} escape();`))).said, []);
  });

  it('is not dismissed by taking the focus away', async () => {
    const script = `trigger.onfocus = show; trigger.onblur = hide;
      trigger.onkeydown = ({ key }) => { if (key === 'Escape') trigger.blur(); };`;
    assert.deepEqual((await run(hoverContent, tip(script))).said, [`${failed} #tip`]);
  });

  it('is found where style sheets show it, nested ones and those of roots', async () => {
    const menu = (css: string) =>
      `<style>ul { display: none; position: absolute; margin: 0; height: 80px; background: #fff } ${css}</style>
      <nav class="menu" style="width: 100px"><a href="#a" id="a">Lakes</a><ul id="list"><li>Simcoe</li></ul></nav><p>Fish in the lakes of the county.</p>`;
    const plain = '.menu:hover ul { display: block }';
    const nested = '@media screen { .menu { &:hover { ul { display: block } } } }';
    for (const css of [plain, nested]) {
      assert.deepEqual((await run(hoverContent, english(menu(css)))).said, [`${failed} #list`]);
    }
    const root = `<div id="host"></div><script>
      document.getElementById('host').attachShadow({ mode: 'closed' }).innerHTML = \`${menu(plain)}\`;</script>`;
    assert.deepEqual((await run(hoverContent, english(root))).said, [`${failed} #list`]);
  });

  it('asks about text that a style sheet writes', async () => {
    const html = `<style>b:hover::after { content: "On the back of the card"; position: absolute }</style><p><b id="b">Help</b></p><p>Text`;
    assert.deepEqual((await run(hoverContent, english(html))).said, [
      'cannot-tell hover-content 1.4.13 #b',
    ]);
  });

  it('is said of the trigger where the content is made anew', async () => {
    const script = `trigger.onmouseenter = () => { const p = document.createElement('p'); p.id = 'new'; p.textContent = 'On the back';
      p.style.cssText = 'position: absolute; top: 90px; left: 60px; margin: 0'; document.body.append(p); };
      trigger.onmouseleave = () => document.getElementById('new').remove(); escape();`;
    assert.deepEqual((await run(hoverContent, tip(script))).said[0], `${failed} #trigger`);
  });

  it('is found where the page listens at its root', async () => {
    const script = `document.addEventListener('mouseover', ({ target }) => { tip.hidden = target !== trigger; });`;
    assert.match(words(await run(hoverContent, tip(script))), /moves onto it/);
  });

  it('is neither what the focus shows of itself, nor what changes without a pointer', async () => {
    const skip = `<style>#skip { position: absolute; left: -999px } #skip:focus { left: 0 }</style><a id="skip" href="#m">Skip the links</a><p id="m">Text`;
    const ticker = tip(
      'setInterval(() => { tip.hidden = !tip.hidden; }, 700); trigger.onmouseenter = () => {};',
    );
    const look = 'a:hover { opacity: .8; background: #eee }';
    const plain = `<style>${look}</style><p><a href="#a">Lakes</a>`;
    assert.deepEqual((await run(hoverContent, english(skip))).said, []);
    assert.deepEqual((await run(hoverContent, english(plain))).rules, {
      'hover-content': 'inapplicable',
    });
    assert.deepEqual((await run(hoverContent, ticker)).said, []);
  });

  it('does not let the page go away with the focus', async () => {
    const html = english('<a id="a" href="#a" onfocus="location = \'/elsewhere\'">Lakes</a>');
    assert.deepEqual((await run(hoverContent, html)).said, []);
  });
});
