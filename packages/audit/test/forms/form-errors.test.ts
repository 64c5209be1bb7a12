import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { formErrors } from '../../src/checks/forms/form-errors.ts';
import { CheckRunner } from '../fixture/run-check.ts';

describe('form-errors', () => {
  let runner: CheckRunner;
  before(async () => {
    runner = await CheckRunner.start();
  });
  after(() => runner.close());

  /** A form that a script checks; `fail` runs when the field is empty. */
  const form = (fail: string, more = '') => `<form id="form" novalidate action="/sent">
      <label for="name">Name</label><input id="name" required ${more}><span id="message"></span>
      <button>Send</button></form>
    <script>form.addEventListener('submit', (event) => { event.preventDefault(); ${fail} })</script>`;
  const shown = `message.textContent = 'Enter a name'; document.getElementById('name').setAttribute('aria-invalid', 'true'); document.getElementById('name').focus();`;

  const cases: Record<string, readonly [html: string, lines: readonly string[]]> = {
    'is content with a message that is tied to its field': [
      form(shown, 'aria-describedby="message"'),
      [],
    ],
    'is content with a message of aria-errormessage in a live region': [
      form(shown.replace(/document[^;]*focus\(\);/, ''), 'aria-errormessage="message"').replace(
        '<span',
        '<span role="alert"',
      ),
      [],
    ],
    'is content with a summary that leads to the fields': [
      `<div id="summary" tabindex="-1"><a href="#name">Your name</a></div>${form(
        `message.textContent = 'Enter a name'; summary.focus()`,
        'aria-describedby="message"',
      )}`,
      [],
    ],
    'is content with an error that was there before, where another text comes up': [
      form(
        `summary.textContent = 'There is a problem'; summary.focus()`,
        'aria-invalid="true" aria-describedby="error"',
      ).replace(
        '</form>',
        '<p id="error">Enter a name</p><p id="summary" tabindex="-1"></p></form>',
      ),
      [],
    ],
    'asks about a focus that goes elsewhere': [
      `<div id="menu" tabindex="-1"><a href="#other">Menu</a></div>${form(
        `message.textContent = 'Enter a name'; menu.focus()`,
        'aria-describedby="message"',
      )}`,
      ['form-error-told cannot-tell 4.1.3 #name'],
    ],
    'is content with a message in the label': [
      form(
        `document.querySelector('label').append(' Enter a name'); document.getElementById('name').focus()`,
      ),
      [],
    ],
    'fails a form that is held back without a word': [
      form(`document.getElementById('name').style.borderColor = 'red'`),
      ['form-errors failed 3.3.1 #name'],
    ],
    'asks about a bubble of the browser': [
      '<form><label>Name <input id="name" required></label><button>Send</button></form>',
      ['form-errors cannot-tell 3.3.1 #name'],
    ],
    'asks about a message that is tied to nothing': [
      form(shown),
      ['form-errors cannot-tell 3.3.1 #name'],
    ],
    'asks about a message that nobody is told of': [
      form(`message.textContent = 'Enter a name'`, 'aria-describedby="message"'),
      ['form-error-told cannot-tell 4.1.3 #name'],
    ],
    'asks about a message that helps nobody': [
      form(shown.replace('Enter a name', 'Invalid'), 'aria-describedby="message"'),
      ['form-error-suggestion cannot-tell 3.3.3 #name'],
    ],
    'fails a reference to nothing': [
      form(shown, 'aria-describedby="message gone"'),
      ['form-error-state failed 4.1.2 #name'],
    ],
  };
  for (const [what, [html, expected]] of Object.entries(cases)) {
    it(what, async () => {
      const { lines, outcomes } = await runner.run(formErrors, html);
      assert.deepEqual(lines, expected);
      assert.equal(outcomes['form-errors'] === 'inapplicable', false);
    });
  }

  for (const [what, html] of Object.entries({
    'a search that is sent':
      '<form action="/search"><input aria-label="Words"><button>Go</button></form>',
    'a form that posts':
      '<form action="/post" method="post"><input aria-label="Words"><button>Go</button></form>',
    'a script that posts': `<form id="form"><input aria-label="Words"><button>Go</button></form><script>
      form.onsubmit = (event) => { event.preventDefault(); fetch('/api', { method: 'POST', body: 'x' }) }</script>`,
    'a script that asks': `<form id="form"><input aria-label="Words"><button>Go</button></form><script>
      form.onsubmit = (event) => { event.preventDefault(); fetch('/api?x') }</script>`,
    'a page without forms': '<p>Text</p>',
  })) {
    it(`lets nothing leave and judges nothing of ${what}`, async () => {
      const { lines, outcomes, asked } = await runner.run(formErrors, html);
      assert.deepEqual(asked, ['https://page.test/']);
      assert.deepEqual(lines, []);
      assert.equal(outcomes['form-errors'], 'inapplicable');
    });
  }

  it('sends each form of a page, in a page that is shown anew', async () => {
    const two = ['a', 'b'].map(
      (id) => `<form><label>Name <input id="${id}" required></label><button>Send</button></form>`,
    );
    const { lines } = await runner.run(formErrors, two.join(''));
    assert.deepEqual(
      lines,
      ['a', 'b'].map((id) => `form-errors cannot-tell 3.3.1 #${id}`),
    );
  });
});
