import { expect } from '@open-wc/testing/pure';
import { sendKeys } from '@web/test-runner-commands';
import '../all.js';
import type { Form } from '../form/form.js';
import { accessible, itInAccessibilityTree, withRole } from '../testing/browser.js';
import { find, mount, part, place, settled, speak } from '../testing/mount.js';
import { warningCodes } from '../testing/warnings.js';
import type { Declaration } from './declaration.js';

const declaration = (attributes = '', content = '') =>
  mount<Declaration>(
    `<tds-declaration statement="All of this is true." name="truth" ${attributes}>${content}</tds-declaration>`,
  );
const input = (host: Element) => part<HTMLInputElement>(host, 'control');

describe('declaration', () => {
  it('submits that the person agreed, and nothing before', async () => {
    await mount(
      '<form><tds-declaration statement="True." name="truth" label="I confirm"></tds-declaration></form>',
    );
    const form = find<HTMLFormElement>(place(), 'form');
    expect([...new FormData(form)]).to.deep.equal([]);
    part(find(form, 'tds-declaration'), 'label').click();
    expect([...new FormData(form)]).to.deep.equal([['truth', 'yes']]);
    form.reset();
    expect(find<Declaration>(form, 'tds-declaration').checked).to.equal(false);
    find(form, 'tds-declaration').setAttribute('value', 'v2');
    await settled();
    find<Declaration>(form, 'tds-declaration').checked = true;
    expect(new FormData(form).get('truth')).to.equal('v2');
  });

  it('is agreed to with the space bar', async () => {
    const host = await declaration();
    host.focus();
    await sendKeys({ press: 'Space' });
    expect(host.checked).to.equal(true);
  });

  it('must be agreed to, unless it is optional', async () => {
    const host = await declaration();
    expect(input(host).required).to.equal(true);
    expect(host.checkValidity()).to.equal(false);
    host.optional = true;
    await settled();
    expect(input(host).required).to.equal(false);
    expect(part(host, 'label').textContent).to.equal('I agree (optional)');
    expect(host.checkValidity()).to.equal(true);
    host.required = true;
    await settled();
    expect(input(host).required).to.equal(true);
    expect(part(host, 'label').textContent).to.equal('I agree (required)');
  });

  it('says what to do, in the language of the page or in the words of its author', async () => {
    const host = await declaration();
    expect(host.validationMessage).to.equal('Select “I agree” to continue.');
    await speak('fr');
    expect(part(host, 'label').textContent).to.equal('J’accepte (obligatoire)');
    expect(host.validationMessage).to.equal('Cochez «\u00a0J’accepte\u00a0» pour continuer.');
    host.errorValueMissing = 'Confirm it.';
    expect(host.validationMessage).to.equal('Confirm it.');
    host.checked = true;
    expect(host.validationMessage).to.equal('');
  });

  it('is checked by its form, which says so at the checkbox until the person agrees', async () => {
    await mount(`<tds-form><form><tds-error-summary></tds-error-summary>
      <tds-declaration statement="True." name="truth"></tds-declaration></form></tds-form>`);
    const host = find<Declaration>(place(), 'tds-declaration');
    expect(find<Form>(place(), 'tds-form').reportValidity()).to.equal(false);
    await settled();
    expect(find(place(), 'tds-error-summary a').getAttribute('href')).to.equal('#truth');
    expect(input(host).getAttribute('aria-invalid')).to.equal('true');
    input(host).click();
    await settled();
    expect(host.error).to.equal(undefined);
    expect(input(host).getAttribute('aria-invalid')).to.equal('false');
  });

  itInAccessibilityTree('is read out with the checkbox: the text, then what is wrong', async () => {
    const host = await declaration(
      'heading="Declaration" error="Agree first." hint="Keep a copy."',
    );
    const node = await accessible(host);
    expect([node.role, node.name]).to.deep.equal(['group', 'Declaration']);
    const [box] = withRole(node, 'checkbox');
    expect(box).to.include({ name: 'I agree (required)', invalid: 'true' });
    expect(box?.description).to.equal('All of this is true. Keep a copy. Error: Agree first.');
    expect(withRole(node, 'heading')[0]).to.include({ name: 'Declaration', level: 2 });
  });

  itInAccessibilityTree('takes a rich text of your own, and describes by it', async () => {
    const host = await mount<Declaration>(`<tds-declaration name="truth">
      <h3 slot="heading">Truth</h3>
      <div><p>I say that</p><ul><li>it is <a href="#law">true</a></li></ul></div>
    </tds-declaration>`);
    const [box] = withRole(await accessible(host), 'checkbox');
    expect(box?.description).to.equal('I say that it is true');
    expect(part(host, 'statement').querySelectorAll('li').length).to.equal(1);
    expect(host.querySelectorAll('[slot="heading"]').length).to.equal(1);
  });

  it('takes a checkbox and a label of your own, and keeps their description', async () => {
    const host = await mount<Declaration>(`<tds-declaration statement="True.">
      <input type="checkbox" name="mine" value="1" aria-describedby="other"><label>I do</label>
    </tds-declaration><p id="other">Other</p>`);
    expect(input(host).name).to.equal('mine');
    expect(input(host).required).to.equal(true);
    expect(host.labels?.[0]?.textContent).to.equal('I do');
    expect(input(host).getAttribute('aria-describedby')).to.equal('other mine-statement');
    host.removeAttribute('statement');
    await settled();
    expect(input(host).getAttribute('aria-describedby')).to.equal('other');
    expect(warningCodes()).to.deep.equal(['statement-missing']);
  });

  it('never hides what is agreed to', async () => {
    const host = await declaration('checked disabled');
    expect(part(host, 'statement').checkVisibility({ opacityProperty: true })).to.equal(true);
  });

  it('warns when there is nothing to agree to', async () => {
    await mount('<tds-declaration name="truth"></tds-declaration>');
    expect(warningCodes()).to.deep.equal(['statement-missing']);
  });
});
