import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { keyboardWalk } from '../../src/checks/keyboard/walk-check.ts';
import { CheckRunner } from '../fixture/run-check.ts';

let runner: CheckRunner;
before(async () => {
  runner = await CheckRunner.start();
});
after(() => runner.close());

/** Runs the walk; gives what one rule said, and its outcome. */
async function said(rule: string, html: string) {
  const { lines, outcomes } = await runner.run(keyboardWalk, html);
  const found = lines.filter((line) => line.startsWith(`${rule} `));
  return { found: found.map((line) => line.slice(rule.length + 1)), outcome: outcomes[rule] };
}

const links = '<p><a href="#1">One</a> <a href="#2">Two</a></p>';

describe('tab-order', () => {
  it('keeps the stops, in frames and shadow roots too, as a table and a picture', async () => {
    const { exhibits } = await runner.run(
      keyboardWalk,
      `<button>One</button><div id="open"></div><div id="closed"></div>
       <iframe title="Frame" srcdoc="<button>Four</button>"></iframe><input type="date" aria-label="Five">
       <script>open.call; for (const mode of ['open', 'closed'])
         document.getElementById(mode).attachShadow({ mode }).innerHTML = '<button>' + mode + '</button>';
       </script>`,
    );
    const table = JSON.parse(String(exhibits.get('tab-order.json')));
    assert.deepEqual(
      table.stops.map(({ path }: { path: string[] }) => path.join(' >>> ')),
      ['button', '#open >>> button', '#closed >>> button', 'button', 'input'],
    );
    assert.deepEqual(table.stops[3].frames, ['iframe']);
    assert.ok(table.stops.every(({ box }: { box: unknown }) => box));
    assert.deepEqual(table.backward, [5, 4, 3, 2, 1]);
    assert.equal(table.end, 'left');
    const { data, width } = PNG.sync.read(exhibits.get('tab-order.png') as Buffer);
    // The corner of the first box, in the colour that boxes are drawn in.
    const { x, y, height } = table.stops[0].box;
    const at = (Math.round(y + height) * width + Math.round(x + 20)) * 4;
    assert.deepEqual([...data.subarray(at, at + 3)], [0x5b, 0x0a, 0x91]);
  });

  it('asks about a positive tabindex that jumps', async () => {
    const html = `${links}<a id="bad" tabindex="2" href="#3">Three</a>`;
    assert.deepEqual(await said('tab-order', html), {
      found: ['cannot-tell 2.4.3 #bad'],
      outcome: 'cannot-tell',
    });
  });

  it('asks about a layout that turns the order round', async () => {
    const html = `<div style="display: flex; flex-direction: row-reverse">
      <button>One</button><button id="bad">Two</button></div>`;
    assert.deepEqual((await said('tab-order', html)).found, ['cannot-tell 2.4.3 #bad']);
  });

  const clean = {
    'a positive tabindex where it is read first': `<a href="#0" tabindex="1">Zero</a>${links}`,
    'columns of a grid':
      '<div style="display: grid; grid-template-columns: 1fr 1fr"><div><p><a href="#1">1</a><p><a href="#2">2</a></div><div><a href="#3">3</a></div></div>',
    'a roving tabindex': `<div role="toolbar" aria-label="Text"><button tabindex="0">Bold</button>
      <button tabindex="-1">Italic</button></div>${links}`,
    slots: `<x-box><a slot="b" href="#b">B</a><a slot="a" href="#a">A</a></x-box><script>
      document.querySelector('x-box').attachShadow({ mode: 'open' }).innerHTML =
        '<slot name="a"></slot><slot name="b"></slot>'</script>`,
  };
  for (const [what, html] of Object.entries(clean)) {
    it(`is content with ${what}`, async () => {
      assert.deepEqual(await said('tab-order', html), { found: [], outcome: 'passed' });
    });
  }

  it('comes to an end on a page that grows with each key, and says so', async () => {
    const html = `<div id="list"><a href="#0">0</a></div><script>
      list.addEventListener('focusin', () => {
        const link = list.appendChild(document.createElement('a'));
        link.href = '#';
        link.textContent = 'More ';
      })</script>`;
    const { exhibits, lines } = await runner.run(keyboardWalk, html);
    const table = JSON.parse(String(exhibits.get('tab-order.json')));
    assert.equal(table.end, 'cut');
    assert.equal(table.stops.length, 200);
    assert.ok(lines.includes('tab-order cannot-tell 2.4.3 page'));
  });
});

describe('keyboard-access', () => {
  const click = 'onclick="this.hidden = true"';
  const faults = {
    'a button that can have no focus': `<div id="bad" role="button" ${click}>Save</div>`,
    'a checkbox without a listener of its own':
      '<span id="bad" role="checkbox" aria-checked="false">Yes</span>',
    'a button that hears clicks and no keys': `<div id="bad" role="button" tabindex="0" ${click}>Save</div>`,
    'tabs that can have no focus': `<div role="tablist"><div id="bad" role="tab" ${click}>One</div></div>`,
  };
  for (const [what, html] of Object.entries(faults)) {
    it(`fails ${what}`, async () => {
      assert.deepEqual((await said('keyboard-access', links + html)).found, ['failed 2.1.1 #bad']);
    });
  }

  const questions = {
    'a text that hears clicks': `<div id="bad" ${click}>Open</div>`,
    'a text that hears clicks in a frame': `<iframe srcdoc="<div id=bad onclick='x()'>Open</div>"></iframe>`,
    'a text that hears clicks in a closed shadow root': `<div id="host"></div><script>
      const root = host.attachShadow({ mode: 'closed' });
      root.innerHTML = '<div id="bad">Open</div>';
      root.firstChild.addEventListener('click', () => {});</script>`,
    'a text that has the focus and hears clicks only': `<div id="bad" tabindex="0" ${click}>Open</div>`,
  };
  for (const [what, html] of Object.entries(questions)) {
    it(`asks about ${what}`, async () => {
      const { found } = await said('keyboard-access', links + html);
      assert.deepEqual(found, ['cannot-tell 2.1.1 #bad']);
    });
  }

  const clean = {
    'a card around a button that is switched off': `<div ${click}><button disabled>Save</button></div>`,
    'native controls': `<button ${click}>Save</button><label ${click}>Name <input></label>`,
    'a card with a link in it': `<div ${click}><h2><a href="#x">Title</a></h2></div>`,
    'an icon in a button': `<button><svg width="20" height="20" ${click}></svg> Save</button>`,
    'a button that hears keys': `<div role="button" tabindex="0" ${click} onkeydown="this.click()">Save</div>`,
    'a roving tabindex': `<div role="tablist" onkeydown="0"><div role="tab" tabindex="0" ${click}>One</div>
      <div role="tab" tabindex="-1" ${click}>Two</div></div>`,
    'options of a list that has the focus': `<ul role="listbox" tabindex="0" aria-label="Colour">
      <li role="option" ${click}>Red</li></ul>`,
    'something hidden': `<div hidden role="button" ${click}>Save</div>`,
    'a host around a button': `<x-button ${click}></x-button><script>
      document.querySelector('x-button').attachShadow({ mode: 'closed' }).innerHTML =
        '<button>Save</button>'</script>`,
    'listeners of the whole page': '<script>document.body.onclick = () => {}</script>',
  };
  for (const [what, html] of Object.entries(clean)) {
    it(`is content with ${what}`, async () => {
      assert.deepEqual((await said('keyboard-access', links + html)).found, []);
    });
  }
});

describe('keyboard-trap', () => {
  const hold = (condition: string, id = 'bad') =>
    `<script>${id}.addEventListener('keydown', (event) => { if (${condition}) event.preventDefault() })</script>`;
  const faults = {
    'a field that swallows Tab': `<textarea id="bad"></textarea>${hold("event.key === 'Tab'")}`,
    'a field that takes the focus back': '<input id="bad" onblur="setTimeout(() => this.focus())">',
    'two fields that pass the focus to each other': `<div id="box"><input id="bad"><input id="other"></div><script>
      box.addEventListener('keydown', (event) => { if (event.key !== 'Tab') return; event.preventDefault();
        (event.target === bad ? other : bad).focus() })</script>`,
    'a dialog with no way out': `<div role="dialog" id="box"><input id="bad"></div>${hold("event.key === 'Tab'")}`,
  };
  for (const [what, html] of Object.entries(faults)) {
    it(`fails ${what}`, async () => {
      const { found } = await said('keyboard-trap', `${links}${html}<button>After</button>`);
      assert.deepEqual(found, ['failed 2.1.2 #bad']);
    });
  }

  const questions = {
    'an editor that Escape leaves': `<textarea id="bad"></textarea>${hold("event.key === 'Tab'")}
      <script>bad.onkeyup = (event) => event.key === 'Escape' && bad.blur()</script>`,
    'a field that only Shift+Tab leaves': `<textarea id="bad"></textarea>${hold("event.key === 'Tab' && !event.shiftKey")}`,
    'a field that only Tab leaves': `<textarea id="bad"></textarea>${hold("event.key === 'Tab' && event.shiftKey")}`,
  };
  for (const [what, html] of Object.entries(questions)) {
    it(`asks about ${what}`, async () => {
      const { found } = await said('keyboard-trap', `${links}${html}<button>After</button>`);
      assert.deepEqual(found, ['cannot-tell 2.1.2 #bad']);
    });
  }

  const modal = (
    close: string,
  ) => `${links}<div role="dialog" aria-modal="true" aria-label="Box" id="box">
      <button id="first">Fine</button><button id="last">Close</button></div><script>
      first.focus();
      box.addEventListener('keydown', (event) => {
        if (event.key === 'Tab') { event.preventDefault(); (event.target === first ? last : first).focus() }
      });
      ${close}</script>`;
  const clean = {
    'a page with a single control': '<button>Alone</button>',
    'a date, a number and a video': `${links}<input type="datetime-local"><input type="number"><video controls></video>${links}`,
    'radio buttons': `${links}<input type="radio" name="a"><input type="radio" name="a"><input type="radio" name="b" checked><input type="radio" name="b">`,
    'a dialog of the browser': `${links}<dialog id="box"><button>One</button><button>Two</button></dialog><script>box.showModal()</script>`,
    'a dialog that Escape closes': modal(
      `onkeyup = (event) => { if (event.key === 'Escape') box.remove() }`,
    ),
    'a dialog that its button closes': modal('last.onclick = () => box.remove()'),
    'a frame': `${links}<iframe srcdoc="<button>In the frame</button>"></iframe>${links}`,
  };
  for (const [what, html] of Object.entries(clean)) {
    it(`is content with ${what}`, async () => {
      assert.deepEqual(await said('keyboard-trap', html), { found: [], outcome: 'passed' });
    });
  }
});
