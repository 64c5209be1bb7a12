import { expect } from '@open-wc/testing/pure';
import { sendKeys } from '@web/test-runner-commands';
import { find, mount, part, settled, speak } from '../testing/mount.js';
import { countCharacters, counted, countText, countWords } from './count.js';
import './define.js';
import type { TextArea } from './text-area.js';

const shown = (host: Element) => {
  const [limit, count] = [part(host, 'limit'), part(host, 'count')];
  const isSeen = (node: HTMLElement) =>
    !!node.textContent && getComputedStyle(node).visibility === 'visible';
  expect(isSeen(count), 'one of them is seen').to.not.equal(isSeen(limit));
  return isSeen(count) ? count.textContent : limit.textContent;
};
const said = (host: Element) => part(host, 'status').textContent;
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const field = (more: string) =>
  mount<TextArea>(`<tds-text-area label="Story" name="s" ${more}></tds-text-area>`);

describe('what is counted', () => {
  it('is each character once, as a server counts it', () => {
    const counts: [text: string, count: number][] = [
      ['', 0],
      ['Québec', 6],
      ['🎉', 1],
      ['👍🏽', 2],
      ['👩‍👧', 3],
      ['one\ntwo', 7],
      ['one\r\ntwo', 7],
      ['one\rtwo', 7],
      ['  ', 2],
    ];
    for (const [text, count] of counts) {
      expect(countCharacters(text), JSON.stringify(text)).to.equal(count);
    }
  });

  it('is each word once, and no mark that stands alone', () => {
    const counts: [text: string, count: number][] = [
      ['', 0],
      [' \n ', 0],
      ['one', 1],
      [' one  two\nthree ', 3],
      ['« Oui ! » dit-il : c’est 100 %', 4],
      ['«\u00a0Oui\u00a0!\u00a0»', 1],
      ['yes – no', 2],
      ['🎉', 0],
      ['don’t stop', 2],
    ];
    for (const [text, count] of counts) {
      expect(countWords(text), JSON.stringify(text)).to.equal(count);
    }
  });

  it('stands in the number and with the digits of each language', () => {
    const english = [0, 1, 2, 1500].map((count) => counted(count, undefined, 'en'));
    expect(english).to.deep.equal([
      '0 characters',
      '1 character',
      '2 characters',
      '1,500 characters',
    ]);
    const french = [0, 1, 2, 1500].map((count) => counted(count, 'words', 'fr'));
    expect(french).to.deep.equal(['0 mot', '1 mot', '2 mots', '1\u00a0500 mots']);
    expect(countText(9, 10, 'words', 'en')).to.equal('You have 1 word left');
    expect(countText(9, 10, undefined, 'fr')).to.equal('Il vous reste 1 caractère');
    expect(countText(12, 10, undefined, 'en')).to.equal('You have 2 characters too many');
    expect(countText(11, 10, 'words', 'fr')).to.equal('Vous avez 1 mot de trop');
  });
});

describe('the count of a text area', () => {
  it('is the limit until something is typed, then what is left, at once', async () => {
    const host = await field('max-count="10"');
    expect(shown(host)).to.equal('You can enter up to 10 characters');
    host.focus();
    expect(shown(host)).to.equal('You can enter up to 10 characters');
    await sendKeys({ type: 'a' });
    expect(shown(host)).to.equal('You have 9 characters left');
    await sendKeys({ press: 'Enter' });
    expect(shown(host)).to.equal('You have 8 characters left');
    host.value = '🎉🎉';
    expect(shown(host)).to.equal('You have 8 characters left');
    host.value = '';
    expect(shown(host)).to.equal('You can enter up to 10 characters');
  });

  it('takes the same line as the limit', async () => {
    const host = await field('max-count="10"');
    const height = () => host.getBoundingClientRect().height;
    const top = () => part(host, 'limit').getBoundingClientRect().top;
    const [before, line] = [height(), top()];
    host.value = 'a';
    expect(height()).to.equal(before);
    expect(part(host, 'count').getBoundingClientRect().top).to.equal(line);
  });

  it('speaks the language of the page', async () => {
    await speak('fr');
    const host = await field('max-count="1200"');
    expect(shown(host)).to.equal('Vous pouvez entrer jusqu’à 1\u00a0200 caractères');
    host.value = 'é';
    expect(shown(host)).to.equal('Il vous reste 1\u00a0199 caractères');
    await speak('en');
    expect(shown(host)).to.equal('You have 1,199 characters left');
    host.count = 'words';
    await settled();
    expect(shown(host)).to.equal('You have 1,199 words left');
    host.value = '';
    host.maxCount = 1;
    await settled();
    expect(shown(host)).to.equal('You can enter up to 1 word');
  });

  it('leaves a default as the server printed it, until it is reached', async () => {
    const host = await field('max-count="10" value="four"');
    expect(shown(host)).to.equal('You can enter up to 10 characters');
    host.focus();
    expect(shown(host)).to.equal('You have 6 characters left');
  });

  it('comes at its threshold, and goes below it', async () => {
    const host = await field('max-count="10" count-threshold="50"');
    host.value = 'four';
    expect(shown(host)).to.equal('You can enter up to 10 characters');
    host.value = 'fives';
    expect(shown(host)).to.equal('You have 5 characters left');
    host.value = 'four';
    expect(shown(host)).to.equal('You can enter up to 10 characters');
  });

  it('starts anew when its form is reset', async () => {
    const form = await mount<HTMLFormElement>(
      `<form>
        <tds-text-area label="A" name="a" max-count="3" value="ab"></tds-text-area>
        <button type="reset">R</button>
      </form>`,
    );
    const host = find<TextArea>(form, 'tds-text-area');
    host.focus();
    await sendKeys({ type: 'four' });
    expect(host.validity?.valid).to.equal(false);
    find(form, 'button').click();
    await wait(20);
    expect(shown(host)).to.equal('You can enter up to 3 characters');
    expect(host.validity?.valid).to.equal(true);
  });

  it('sees what dictation writes, which fires no event', async () => {
    const host = await field('max-count="10"');
    host.focus();
    part<HTMLTextAreaElement>(host, 'control').value = 'said';
    await wait(1100);
    expect(shown(host)).to.equal('You have 6 characters left');
  });

  it('is told to screen readers once, after a pause in typing', async () => {
    const host = await field('max-count="10"');
    const status = part(host, 'status');
    expect(status.getAttribute('aria-live')).to.equal('polite');
    expect(part(host, 'count').getAttribute('aria-hidden')).to.equal('true');
    const told: (string | null)[] = [];
    new MutationObserver(() => told.push(said(host))).observe(status, { childList: true });
    host.focus();
    for (const letter of 'abc') {
      await sendKeys({ type: letter });
      await wait(300);
    }
    expect(said(host)).to.equal('');
    await wait(1000);
    expect(told).to.deep.equal(['You have 7 characters left']);
  });

  it('does not speak when its element is gone', async () => {
    const host = await field('max-count="10"');
    const status = part(host, 'status');
    host.value = 'a';
    host.remove();
    await wait(1100);
    expect(status.textContent).to.equal('');
  });

  it('is not touched when the field is printed again', async () => {
    const host = await field('max-count="10"');
    host.value = 'a';
    host.hint = 'A hint that comes later';
    host.error = 'An error too';
    await settled();
    expect(shown(host)).to.equal('You have 9 characters left');
  });
});

describe('an answer over the limit', () => {
  it('can be typed, and says how much is too many', async () => {
    const host = await field('max-count="3"');
    host.focus();
    await sendKeys({ type: 'abcde' });
    expect(host.value).to.equal('abcde');
    expect(shown(host)).to.equal('You have 2 characters too many');
  });

  it('is wrong, in the language of the page, until it is short enough', async () => {
    const host = await field('max-count="3"');
    host.value = 'abcde';
    expect(host.checkValidity()).to.equal(false);
    expect(host.validationMessage).to.equal(
      '“Story” must have 3 characters or fewer. You typed 5.',
    );
    await speak('fr');
    expect(host.validationMessage).to.equal(
      '«\u00a0Story\u00a0» doit compter au plus 3 caractères. Vous en avez tapé 5.',
    );
    expect(host.reportValidity()).to.equal(false);
    await settled();
    expect(part(host, 'error').textContent).to.contain('doit compter au plus 3 caractères');
    host.value = 'abc';
    expect(host.reportValidity()).to.equal(true);
    await settled();
    expect(host.error).to.equal(undefined);
  });

  it('is wrong from the start when its default is too long', async () => {
    const host = await field('max-count="3" value="abcde"');
    expect(host.validity?.valid).to.equal(false);
    host.maxCount = 5;
    await settled();
    expect(host.validity?.valid).to.equal(true);
  });

  it('counts words in its message, or has the words of the page', async () => {
    const host = await field('max-count="1" count="words"');
    host.value = 'one two';
    expect(host.validationMessage).to.equal('“Story” must have 1 word or fewer. You typed 2.');
    await speak('fr');
    expect(host.validationMessage).to.contain('doit compter au plus 1 mot. Vous en avez tapé 2.');
    host.errorTooLong = 'Shorten it.';
    await settled();
    expect(host.validationMessage).to.equal('Shorten it.');
  });

  it('keeps a form from being sent, and counts again when it is enabled', async () => {
    const form = await mount<HTMLFormElement>(
      '<form><tds-text-area label="A" name="a" max-count="3"></tds-text-area></form>',
    );
    const host = find<TextArea>(form, 'tds-text-area');
    host.value = 'abcde';
    expect(form.checkValidity()).to.equal(false);
    host.disabled = true;
    await settled();
    expect(form.checkValidity()).to.equal(true);
    host.value = 'abc';
    host.disabled = false;
    await settled();
    expect(form.checkValidity()).to.equal(true);
  });

  it('leaves a reason of your own alone, and comes back after it', async () => {
    const host = await field('max-count="3"');
    host.setCustomValidity('We know this story.');
    host.value = 'abcde';
    expect(host.validationMessage).to.equal('We know this story.');
    host.value = 'abc';
    expect(host.validationMessage).to.equal('We know this story.');
    host.value = 'abcde';
    host.setCustomValidity('');
    expect(host.validationMessage).to.contain('3 characters or fewer');
  });
});
