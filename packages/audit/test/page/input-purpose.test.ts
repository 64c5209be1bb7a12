import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { inputPurpose } from '../../src/checks/page/input-purpose.ts';
import { CheckRunner } from '../fixture/run-check.ts';

describe('purpose of fields', () => {
  let runner: CheckRunner;
  before(async () => {
    runner = await CheckRunner.start();
  });
  after(() => runner.close());

  const run = async (html: string) => {
    const { observations, outcomes } = await runner.run(inputPurpose, html);
    const tokens = observations.map(({ message }) => /="([\w-]+)"/.exec(message[0]?.en ?? '')?.[1]);
    return { tokens, outcome: outcomes['input-purpose'] };
  };
  const field = (label: string, attributes = '') => `<label>${label} <input ${attributes}></label>`;

  const asked = {
    'Email (required)': 'email',
    'Adresse courriel': 'email',
    'Daytime phone number': 'tel',
    'Numéro de téléphone': 'tel',
    'First name': 'given-name',
    'Nom de famille': 'family-name',
    'Your full name': 'name',
    'Nom\u00a0:': 'name',
    'Postal code *': 'postal-code',
    'Mailing address': 'street-address',
    'Date de naissance': 'bday',
  };
  for (const [label, token] of Object.entries(asked)) {
    it(`asks about “${label}” without autocomplete`, async () => {
      assert.deepEqual(await run(field(label)), { tokens: [token], outcome: 'cannot-tell' });
    });
  }

  it('asks by the type of a field, where autocomplete is off, and in a closed shadow root', async () => {
    const html = `${field('How can we reach you?', 'type="email" autocomplete="off"')}<x-field></x-field><script>
      document.querySelector('x-field').attachShadow({ mode: 'closed' }).innerHTML =
        '<input type="tel" aria-label="Call me at">'</script>`;
    assert.deepEqual((await run(html)).tokens, ['email', 'tel']);
  });

  const clean = {
    'a field that says it': field('Email', 'autocomplete="email"'),
    'a field that says something else': field('Email', 'autocomplete="section-boat email"'),
    'names of things': field('Name of the boat') + field('Nom du lac') + field('File name'),
    'a question about addresses': field('How many addresses did you have?'),
    'a field that is out of use': field('Email', 'disabled'),
    'a choice': '<label><input type="checkbox"> Send me an email</label>',
  };
  for (const [what, html] of Object.entries(clean)) {
    it(`is content with ${what}`, async () => assert.deepEqual((await run(html)).tokens, []));
  }

  it('has nothing to say of a page without fields', async () => {
    assert.equal((await run('<p>Email</p>')).outcome, 'inapplicable');
  });
});
