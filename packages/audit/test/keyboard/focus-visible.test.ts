import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { keyboardWalk } from '../../src/checks/keyboard/walk-check.ts';
import { CheckRunner } from '../fixture/run-check.ts';

describe('focus-visible', () => {
  let runner: CheckRunner;
  before(async () => {
    runner = await CheckRunner.start();
  });
  after(() => runner.close());

  const faulty = (html: string) => `<style>.none:focus { outline: none }</style>
    <p><a href="#1">Before</a></p>${html}<p><a href="#2">After</a></p>`;
  const faults = {
    'a link without outline': '<a class="none" id="bad" href="#x">Link</a>',
    'an input that shows its caret alone': '<input class="none" id="bad" aria-label="Name">',
    'an input whose text is selected': '<input class="none" id="bad" value="Selected text">',
    'a button that only changes under the pointer':
      '<style>#bad:hover { background: red }</style><button class="none" id="bad">Save</button>',
    'a link beside something that moves': `<style>@keyframes turn { to { transform: rotate(1turn) } } i { display: inline-block; background: red;
       width: 20px; height: 20px; animation: turn 1s infinite }</style>
       <a class="none" id="bad" href="#x">Link</a> <i></i>`,
    'a link beside something that a script moves': `<a class="none" id="bad" href="#x">Link</a> <b id="clock">0</b>
       <script>setInterval(() => { clock.textContent = Math.random().toFixed(6) }, 10)</script>`,
    'a field that complains when the focus leaves it': `<input class="none" id="bad" aria-label="Name" onblur="message.hidden = false">
       <p id="message" hidden>Enter a name</p>`,
    'a link that is drawn nowhere':
      '<a id="bad" href="#x" style="position: absolute; left: -9999px">Skip</a>',
    'a button in a closed shadow root': `<div id="host"></div><script>
      host.attachShadow({ mode: 'closed' }).innerHTML =
        '<style>button { outline: none !important }</style><button id="bad">Save</button>'</script>`,
    'a link in a frame': `<iframe title="Frame" id="frame" srcdoc="<style>a { outline: none }</style>
       <a href='#a'>Link</a>"></iframe>`,
  };
  for (const [what, html] of Object.entries(faults)) {
    it(`fails ${what}`, async () => {
      const { lines } = await runner.run(keyboardWalk, faulty(html));
      const found = lines.filter((line) => line.startsWith('focus-visible'));
      const element = what.endsWith('frame') ? 'a' : '#bad';
      assert.deepEqual(found, [`focus-visible failed 2.4.7 ${element}`]);
    });
  }

  it('names the frame around an element', async () => {
    const { elements } = await runner.run(keyboardWalk, faulty(faults['a link in a frame']));
    assert.deepEqual(
      elements.filter(({ frames }) => frames.length > 0).map(({ frames }) => frames),
      [['#frame']],
    );
  });

  it('asks about a difference that is hardly seen', async () => {
    const html = `<style>#bad:focus { outline: none; background: #fbfbfb }</style>
      <a id="bad" href="#x" style="display: inline-block; padding: 20px">Link</a>`;
    const { lines } = await runner.run(keyboardWalk, faulty(html));
    assert.deepEqual(
      lines.filter((line) => line.startsWith('focus-visible')),
      ['focus-visible cannot-tell 2.4.7 #bad'],
    );
  });

  it('asks about what could not be seen without the focus', async () => {
    const html = `<div id="place"></div><script>place.setHTMLUnsafe(
      '<x-box id="bad"><template shadowrootmode="closed"><button>Save</button></template></x-box>')</script>`;
    const { lines } = await runner.run(keyboardWalk, html);
    assert.deepEqual(
      lines.filter((line) => line.startsWith('focus-visible')),
      ['focus-visible cannot-tell 2.4.7 #bad'],
    );
  });

  const clean = {
    'the outline of the browser': '<a href="#x">Link</a> <button>Save</button> <input>',
    'an outline of its own':
      '<style>a:focus { outline: 2px dotted red }</style><a href="#x">Link</a>',
    'a shadow':
      '<style>a:focus { outline: none; box-shadow: 0 0 0 2px blue }</style><a href="#x">Link</a>',
    'another background':
      '<style>a:focus { outline: none; background: #ddd }</style><a href="#x">Link</a>',
    'another border':
      '<style>input { border: 1px solid grey } input:focus { outline: none; border-color: blue }</style><input>',
    'an underline':
      '<style>a { text-decoration: none } a:focus { outline: none; text-decoration: underline }</style><a href="#x">Link</a>',
    'a slow transition':
      '<style>a { transition: box-shadow 2s 1s } a:focus { outline: none; box-shadow: 0 0 0 2px blue }</style><a href="#x">Link</a>',
    'a ring around what it is in':
      '<style>div { padding: 60px } div:focus-within { outline: 2px solid blue } input { outline: none !important }</style><div><input></div>',
    'a label that stands for a hidden checkbox': `<style>input { opacity: 0; position: absolute; width: 1px; height: 1px }
      input:focus + label { outline: 2px solid blue } label { margin-left: 200px }</style>
      <input type="checkbox" id="box"><label for="box">Yes</label>`,
    'a class that a script sets': `<style>a { outline: none !important } .on { background: yellow }</style>
      <a href="#x" onfocus="this.className = 'on'" onblur="this.className = ''">Link</a>`,
    'a link that comes into sight': `<style>.skip { position: absolute; left: -9999px; outline: none !important }
      .skip:focus { left: 0; top: 0 }</style><a class="skip" href="#x">Skip to content</a>`,
    'controls of a video': '<video controls width="300" height="150"></video>',
    'a text that can be edited':
      '<div contenteditable="true" role="textbox" aria-label="Text">Text</div>',
    details: '<details><summary>More</summary>Text</details>',
    'a region to scroll':
      '<div style="height: 50px; overflow: auto"><p style="height: 500px">Text</div>',
    'an option that aria-activedescendant points at': `<style>ul:focus { outline: none } ul:focus .on { outline: 2px solid blue }</style>
      <ul tabindex="0" role="listbox" aria-label="Colour" aria-activedescendant="red"><li role="option" id="red" class="on">Red</ul>`,
    'a frame': '<iframe title="Frame" srcdoc="<button>In the frame</button>"></iframe>',
  };
  for (const [what, html] of Object.entries(clean)) {
    it(`is content with ${what}`, async () => {
      const { outcomes, lines } = await runner.run(keyboardWalk, html);
      assert.deepEqual(
        lines.filter((line) => line.startsWith('focus-visible')),
        [],
      );
      assert.equal(outcomes['focus-visible'], 'passed');
    });
  }

  it('has nothing to judge where nothing can have the focus', async () => {
    const { outcomes, exhibits } = await runner.run(keyboardWalk, '<p>Text</p>');
    for (const [rule, outcome] of Object.entries(outcomes)) {
      assert.equal(outcome, 'inapplicable', rule);
    }
    assert.equal(Object.keys(outcomes).length, 7);
    assert.equal(exhibits.size, 0);
  });
});
