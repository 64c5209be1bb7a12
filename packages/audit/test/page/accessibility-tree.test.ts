import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessibilityTree } from '../../src/checks/page/accessibility-tree.ts';
import { arabic, english, french, run } from './show-page.ts';

const faults = `<button id="button"></button><a id="link" href="/"><img alt="" src="/x.png"></a>
  <input id="field"><div id="box" tabindex="0" style="width: 9px; height: 9px"></div>
  <div id="role" role="checkbox" tabindex="0"></div><img id="image" src="/x.png" width="9" height="9">`;
const said = [
  'failed accessibility-tree 4.1.2 #button',
  'failed accessibility-tree 4.1.2 #link',
  'failed accessibility-tree 4.1.2 #field',
  'failed accessibility-tree 4.1.2 #box',
  'failed accessibility-tree 4.1.2 #role',
  'failed accessibility-tree-images 1.1.1 #image',
];

test('what can be used has no name: in English, French, Arabic', async () => {
  for (const page of [english, french, arabic]) {
    assert.deepEqual((await run(accessibilityTree, page(faults))).said.toSorted(), said.toSorted());
  }
});

test('closed shadow roots are read, those that the parser makes too', async () => {
  const scripted = english(`<my-box></my-box><script>
    document.querySelector('my-box').attachShadow({ mode: 'closed' }).innerHTML = '<button id="button"></button>';
  </script>`);
  const parsed = english(
    '<my-box><template shadowrootmode="closed"><button id="button"></button></template></my-box>',
  );
  for (const html of [scripted, parsed]) {
    assert.deepEqual((await run(accessibilityTree, html)).said, [
      'failed accessibility-tree 4.1.2 #button',
    ]);
  }
});

test('a drawing without a role is a question', async () => {
  const html = english('<svg id="chart" width="90" height="90"><path d="M0 0h90v90z"/></svg>');
  assert.deepEqual((await run(accessibilityTree, html)).said, [
    'cannot-tell accessibility-tree-images 1.1.1 #chart',
  ]);
});

test('dialogs and groups without a name are advice', async () => {
  const html = english(`<dialog id="dialog" open><p>Sure?</p></dialog>
    <fieldset id="group"><label>Bees <input type="checkbox"></label></fieldset>`);
  assert.deepEqual((await run(accessibilityTree, html)).said, [
    'failed accessibility-tree-groups #dialog',
    'failed accessibility-tree-groups #group',
  ]);
});

const clean: Record<string, string> = {
  'named controls': `<button>Save</button><label>Name <input></label><a href="/"><img alt="Home" src="/x.png"></a>
    <select aria-label="City"><option>Sudbury</option></select><textarea title="Note"></textarea>`,
  'pictures that are decoration':
    '<img alt="" src="/x.png"><svg width="9" height="9" aria-hidden="true"><path d="M0 0h9v9z"/></svg>',
  'an icon beside a text':
    '<button><svg width="9" height="9"><path d="M0 0h9v9z"/></svg> Save</button>',
  'a region that is scrolled': `<div tabindex="0" style="height: 50px; overflow: auto">${'<p>Bees</p>'.repeat(20)}</div>`,
  'a heading that takes the focus': '<h1 tabindex="-1"></h1><main tabindex="-1"><p>Bees</p></main>',
  'fields with parts of the browser': `<input type="date" aria-label="Day"><input type="number" aria-label="Age">
    <input type="file" aria-label="Plan"><input type="color" aria-label="Wall"><input type="search" aria-label="Find">
    <video controls aria-label="Tour"></video><audio controls></audio><details><summary>More</summary>Text</details>`,
  'what is not shown': '<button hidden></button><button style="visibility: hidden"></button>',
  'groups that nobody named so':
    '<address>1 Main Street</address><hgroup><h2>Bees</h2></hgroup><details><summary>A</summary></details>',
};
for (const [name, html] of Object.entries(clean)) {
  test(`${name}: passes`, async () => {
    assert.deepEqual((await run(accessibilityTree, english(html))).said, []);
  });
}

test('keeps the tree as text', async () => {
  const { exhibits } = await run(
    accessibilityTree,
    english('<ul><li><button aria-pressed="true">Bold "B"</button></ul>'),
  );
  const text = exhibits['accessibility-tree.txt'] ?? '';
  assert.match(text, /^RootWebArea "Licences of the city"/);
  assert.match(
    text,
    /\n {2}list\n {4}listitem.*\n(?: {6}.*\n)* {6}button "Bold \\"B\\"" .*pressed/,
  );
});

test('ends on a page of 5,000 unnamed buttons', async () => {
  const { said } = await run(accessibilityTree, english('<button></button>'.repeat(5_000)));
  assert.equal(said.length, 500);
});
