import { expect } from '@open-wc/testing/pure';
import { find, settled } from '../testing/mount.js';
import { type StreamedPage, streamedPage } from '../testing/page.js';

const turn = () => new Promise((resolve) => setTimeout(resolve, 20));

/** Writes a page piece by piece, with the components there before the first piece. */
async function stream(...pieces: string[]): Promise<StreamedPage> {
  const page = streamedPage();
  // While a page is loading, a module waits for its end: `async` ones come at once.
  await page.load('all.ts');
  for (const piece of pieces) {
    page.write(piece);
    await turn();
  }
  return page;
}

describe('a page that comes in piece by piece', () => {
  it('keeps what is typed into your own input while the rest is on its way', async () => {
    const page = await stream('<tds-text-field hint="H"><label>Name</label><input name="a">');
    const input = find<HTMLInputElement>(page.document, 'input');
    input.value = 'typed';
    page.write('</tds-text-field><p>The rest</p>');
    await page.end();
    expect(find(page.document, 'input')).to.equal(input);
    expect(input.value).to.equal('typed');
    expect(input.labels?.[0]?.textContent).to.equal('Name');
    expect(input.getAttribute('aria-describedby')).to.equal('a-hint');
  });

  it('never shows a control of ours beside yours that comes later', async () => {
    const page = await stream('<tds-text-field label="Name" name="a">', '<label>Mi');
    expect(page.document.querySelectorAll('input').length).to.equal(0);
    page.write('ne</label>');
    await turn();
    page.write('<input name="a"></tds-text-field><p>x');
    await page.end();
    expect(page.document.querySelectorAll('input').length).to.equal(1);
    expect(page.document.querySelectorAll('label').length).to.equal(1);
    expect(find<HTMLInputElement>(page.document, 'input').labels?.[0]?.textContent).to.equal(
      'Mine',
    );
  });

  it('shows a field as soon as it is complete', async () => {
    const page = await stream('<tds-text-field label="Name" name="a"></tds-text-field><p>x');
    await settled(page.document);
    expect(find<HTMLInputElement>(page.document, 'input').labels?.[0]?.textContent).to.equal(
      'Name',
    );
    await page.end();
    expect(page.document.querySelectorAll('input').length).to.equal(1);
  });

  it('shows the last element of the page, too', async () => {
    const page = await stream('<form><tds-button label="Send"></tds-button>');
    await page.end();
    expect(find(page.document, 'button').textContent).to.equal('Send');
  });

  it('has every option of its radios, whenever they come', async () => {
    const page = await stream(
      '<tds-radios label="Size" name="size" value="l"><tds-radio label="S" value="s"></tds-radio>',
      '<tds-radio label="M" value="m"></tds-radio><tds-radio ',
      'label="L" value="l"></tds-radio></tds-radios>',
    );
    await page.end();
    const inputs = [...page.document.querySelectorAll('input')];
    expect(inputs.map(({ name, value, checked }) => [name, value, checked])).to.deep.equal([
      ['size', 's', false],
      ['size', 'm', false],
      ['size', 'l', true],
    ]);
  });

  it('lists the errors of fields that stand below the summary', async () => {
    const page = await stream(
      '<tds-error-summary></tds-error-summary>',
      '<tds-text-field label="A" name="a" error="Type your name."></tds-text-field>',
      '<tds-text-field label="B" name="b" error="Type your city."></tds-text-field>',
    );
    await page.end();
    const links = [...page.document.querySelectorAll('a')];
    expect(links.map(({ textContent }) => textContent)).to.deep.equal([
      'Type your name.',
      'Type your city.',
    ]);
  });
});
