import { expect } from '@open-wc/testing/pure';
import { sendKeys } from '@web/test-runner-commands';
import '../radios/define.js';
import type { Radios } from '../radios/radios.js';
import { accessible, itInAccessibilityTree } from '../testing/browser.js';
import { find, mount, part, settled, speak } from '../testing/mount.js';
import '../text-field/define.js';
import type { TextField } from '../text-field/text-field.js';

/** A constraint, an answer that breaks it, and what is said in both languages. */
interface Case {
  constraint: keyof ValidityState;
  field: string;
  answer: string;
  /** Some constraints look only at what a person typed. */
  typed?: string;
  english: string;
  french: string;
  override: string;
}

const CASES: Case[] = [
  {
    constraint: 'valueMissing',
    field: 'required',
    answer: '',
    english: 'Fill in “City”.',
    french: 'Remplissez « City ».',
    override: 'error-value-missing',
  },
  {
    constraint: 'typeMismatch',
    field: 'type="email"',
    answer: 'nobody',
    english: '“City” must be an email address, like name@example.com.',
    french: '« City » doit être une adresse courriel, comme nom@exemple.com.',
    override: 'error-type-mismatch',
  },
  {
    constraint: 'typeMismatch',
    field: 'type="url"',
    answer: 'nowhere',
    english: '“City” must be a web address, like https://example.com.',
    french: '« City » doit être une adresse Web, comme https://exemple.com.',
    override: 'error-type-mismatch',
  },
  {
    constraint: 'patternMismatch',
    field: 'pattern="[0-9]+"',
    answer: 'abc',
    english: '“City” is not in the right format. Check what you typed.',
    french: '« City » n’est pas dans le bon format. Vérifiez ce que vous avez tapé.',
    override: 'error-pattern-mismatch',
  },
  {
    constraint: 'tooShort',
    field: 'minlength="5"',
    answer: '',
    typed: 'abc',
    english: '“City” must have at least 5 characters. You typed 3.',
    french: '« City » doit compter au moins 5 caractères. Vous en avez tapé 3.',
    override: 'error-too-short',
  },
  {
    constraint: 'tooLong',
    field: 'maxlength="1" value="abcdefg"',
    answer: 'abcdefg',
    typed: 'Backspace',
    english: '“City” must have 1 character or fewer. You typed 6.',
    french: '« City » doit compter au plus 1 caractère. Vous en avez tapé 6.',
    override: 'error-too-long',
  },
  {
    constraint: 'tooLong',
    field: 'maxlength="3" value="abcdefg"',
    answer: 'abcdefg',
    typed: 'Backspace',
    english: '“City” must have 3 characters or fewer. You typed 6.',
    french: '« City » doit compter au plus 3 caractères. Vous en avez tapé 6.',
    override: 'error-too-long',
  },
  {
    constraint: 'rangeUnderflow',
    field: 'type="number" min="10"',
    answer: '9',
    english: '“City” must be 10 or more.',
    french: '« City » doit être égal ou supérieur à 10.',
    override: 'error-range-underflow',
  },
  {
    constraint: 'rangeOverflow',
    field: 'type="number" max="10"',
    answer: '11',
    english: '“City” must be 10 or less.',
    french: '« City » doit être égal ou inférieur à 10.',
    override: 'error-range-overflow',
  },
  {
    constraint: 'stepMismatch',
    field: 'type="number" step="5"',
    answer: '3',
    english: '“City” must be in steps of 5.',
    french: '« City » doit aller par pas de 5.',
    override: 'error-step-mismatch',
  },
  {
    constraint: 'badInput',
    field: 'type="number"',
    answer: '',
    typed: '1e',
    english: '“City” must be a number.',
    french: '« City » doit être un nombre.',
    override: 'error-bad-input',
  },
];

async function answered({ field, answer, typed }: Case, more = ''): Promise<TextField> {
  const host = await mount<TextField>(
    `<tds-text-field label="City" name="city" ${field} ${more}></tds-text-field>`,
  );
  if (answer) host.value = answer;
  if (typed) {
    host.focus();
    const end = part<HTMLInputElement>(host, 'control').value.length;
    if (end) part<HTMLInputElement>(host, 'control').setSelectionRange(end, end);
    await sendKeys(typed === 'Backspace' ? { press: typed } : { type: typed });
  }
  return host;
}

describe('an answer that is wrong', () => {
  for (const one of CASES) {
    itInAccessibilityTree('is not called invalid before anyone was told', async () => {
      const host = await mount(
        `<div><tds-text-field name="a" label="A" required></tds-text-field>
        <tds-radios name="b" label="B" required>
          <tds-radio value="1" label="One"></tds-radio><tds-radio value="2" label="Two"></tds-radio>
        </tds-radios></div>`,
      );
      const said = JSON.stringify(await accessible(host));
      expect(said).to.contain('"One"');
      expect(said).not.to.contain('invalid');
      find<TextField>(host, 'tds-text-field').reportValidity();
      await settled();
      expect(JSON.stringify(await accessible(host))).to.contain('"invalid":"true"');
    });

    it(`says what to do for ${one.constraint} with ${one.field}, in both languages`, async () => {
      const host = await answered(one);
      expect(host.validity?.[one.constraint], 'the native constraint').to.equal(true);
      expect(host.willValidate).to.equal(true);
      expect(host.checkValidity()).to.equal(false);
      expect(host.validationMessage).to.equal(one.english);
      await speak('fr');
      expect(host.validationMessage).to.equal(one.french);
    });

    it(`says the page's own words for ${one.constraint} with ${one.field}`, async () => {
      const host = await answered(one, `${one.override}="In our words."`);
      expect(host.validationMessage).to.equal('In our words.');
    });
  }

  it('gets one message, the most basic', async () => {
    const host = await mount<TextField>(
      '<tds-text-field label="City" name="c" type="email" pattern="[0-9]+" value="x"></tds-text-field>',
    );
    expect(host.validity?.typeMismatch && host.validity.patternMismatch).to.equal(true);
    expect(host.validationMessage).to.contain('email address');
  });

  it('is named by your own label too', async () => {
    const host = await mount<TextField>(
      '<tds-text-field required><label>Your city</label><input name="city"></tds-text-field>',
    );
    expect(host.validationMessage).to.equal('Fill in “Your city”.');
  });

  it('has no message when it is right, or cannot be wrong', async () => {
    const host = await mount<TextField>(
      '<tds-text-field label="City" name="city" required value="Wawa"></tds-text-field>',
    );
    expect(host.checkValidity()).to.equal(true);
    expect(host.validationMessage).to.equal('');
    host.value = '';
    host.disabled = true;
    await settled();
    expect(host.willValidate).to.equal(false);
    expect(host.checkValidity()).to.equal(true);
    expect(host.validationMessage).to.equal('');
  });

  it('is shown, described and focused by reportValidity()', async () => {
    const host = await mount<TextField>(
      '<tds-text-field label="City" name="city" required></tds-text-field>',
    );
    const input = part<HTMLInputElement>(host, 'control');
    expect(host.reportValidity()).to.equal(false);
    await settled();
    expect(part(host, 'error').textContent).to.equal('Error: Fill in “City”.');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(input.getAttribute('aria-describedby')).to.equal(part(host, 'error').id);
    expect(document.activeElement).to.equal(input);
    host.value = 'Wawa';
    expect(host.reportValidity()).to.equal(true);
    await settled();
    expect(host.querySelector('[slot="error"]')).to.equal(null);
    expect(input.getAttribute('aria-invalid')).to.equal('false');
  });

  it('fires invalid at the control', async () => {
    const host = await mount<TextField>(
      '<tds-text-field label="City" name="city" required></tds-text-field>',
    );
    let fired = 0;
    part(host, 'control').addEventListener('invalid', () => fired++);
    host.checkValidity();
    expect(fired).to.equal(1);
  });

  it('can be wrong for a reason of your own', async () => {
    const host = await mount<TextField>('<tds-text-field label="City" name="c"></tds-text-field>');
    host.setCustomValidity('We do not know this city.');
    expect(host.checkValidity()).to.equal(false);
    expect(host.validity?.customError).to.equal(true);
    expect(host.validationMessage).to.equal('We do not know this city.');
    host.setCustomValidity('');
    expect(host.checkValidity()).to.equal(true);
  });

  it('keeps a form from being sent, as the native control does', async () => {
    const form = await mount<HTMLFormElement>(
      '<form><tds-text-field label="City" name="city" required></tds-text-field></form>',
    );
    expect(form.checkValidity()).to.equal(false);
    find<TextField>(form, 'tds-text-field').value = 'Wawa';
    expect(form.checkValidity()).to.equal(true);
  });
});

describe('a choice that is missing', () => {
  const RADIOS = `<tds-radios label="Size" name="size" required>
    <tds-radio label="S" value="s"></tds-radio><tds-radio label="L" value="l"></tds-radio>
  </tds-radios>`;

  it('says what to do, in both languages or in the words of the page', async () => {
    const host = await mount<Radios>(RADIOS);
    expect(host.validity?.valueMissing).to.equal(true);
    expect(host.validationMessage).to.equal('Choose an answer to “Size”.');
    await speak('fr');
    expect(host.validationMessage).to.equal('Choisissez une réponse à « Size ».');
    host.errorValueMissing = 'Pick a size.';
    expect(host.validationMessage).to.equal('Pick a size.');
    host.value = 's';
    expect(host.validationMessage).to.equal('');
    expect(host.checkValidity()).to.equal(true);
  });

  it('is shown on the group and leads to its first option', async () => {
    const host = await mount<Radios>(RADIOS);
    expect(host.reportValidity()).to.equal(false);
    await settled();
    expect(part(host, 'error').textContent).to.equal('Error: Choose an answer to “Size”.');
    expect(host.getAttribute('aria-invalid')).to.equal('true');
    expect(document.activeElement).to.equal(find(host, 'input'));
  });

  it('is named by the legend of your own fieldset', async () => {
    const host = await mount<Radios>(
      `<tds-radios name="size" required><fieldset><legend>Your size</legend>
        <tds-radio label="S" value="s"></tds-radio></fieldset></tds-radios>`,
    );
    expect(host.validationMessage).to.equal('Choose an answer to “Your size”.');
  });
});
