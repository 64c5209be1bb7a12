import { expect } from '@open-wc/testing/pure';
import { sendKeys } from '@web/test-runner-commands';
import { typeAtOnce } from '../testing/combobox.js';
import { find, mount, part, place, settled } from '../testing/mount.js';
import type { Combobox } from './combobox.js';
import './define.js';
import type { ComboboxOption } from '../suggestions/suggestion.js';

interface Asked {
  query: string;
  signal: AbortSignal;
  answer: (...options: ComboboxOption[]) => void;
  fail: () => void;
}

const input = (host: Element) => find<HTMLInputElement>(host, '[role=combobox], input');
const rows = (host: Element) =>
  [...host.querySelectorAll<HTMLElement>('[role=option]')].map(({ textContent }) => textContent);
const note = (host: Element) => host.querySelector('[slot=popup] > p')?.textContent;
const pause = (ms = 300) => new Promise((resolve) => setTimeout(resolve, ms));
const type = (text: string) => sendKeys({ type: text });

/** A combobox whose page answers when the test says so. */
async function searching(more = '') {
  await mount(`<form><tds-combobox label="City" name="city" ${more}></tds-combobox></form>`);
  const host = find<Combobox>(place(), 'tds-combobox');
  const asked: Asked[] = [];
  host.search = (query, { signal }) =>
    new Promise((resolve, reject) => {
      asked.push({
        query,
        signal,
        answer: (...options) => resolve(options),
        fail: () => reject(new Error('away')),
      });
    });
  host.focus();
  return { host, asked };
}

const PARIS = { value: 'p', label: 'Paris' };
const PARMA = { value: 'q', label: 'Parma' };

describe('the search of a combobox', () => {
  const { error } = console;
  afterEach(() => {
    console.error = error;
  });

  it('is asked after a pause in typing, and shows what it found as it was given', async () => {
    const { host, asked } = await searching();
    typeAtOnce(input(host), 'p', 'pa', 'par');
    expect(note(host)).to.equal('Loading results');
    expect(asked.length).to.equal(0);
    await pause();
    expect(asked.map(({ query }) => query)).to.deep.equal(['par']);
    asked[0]?.answer(PARIS, { value: 'x', label: 'Lutetia' });
    await settled();
    expect(rows(host)).to.deep.equal(['Paris', 'Lutetia']);
    await pause(800);
    expect(part(host, 'status').textContent).to.equal('2 results');
  });

  it('gives an answer that is submitted, shown and taken back by a reset', async () => {
    const { host, asked } = await searching();
    await type('par');
    await pause();
    asked[0]?.answer(PARIS, PARMA);
    await settled();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await settled();
    const form = find<HTMLFormElement>(place(), 'form');
    expect([...new FormData(form)]).to.deep.equal([['city', 'p']]);
    expect([host.value, input(host).value, host.checkValidity()]).to.deep.equal([
      'p',
      'Paris',
      true,
    ]);
    form.reset();
    await settled();
    expect([host.value, input(host).value]).to.deep.equal(['', '']);
  });

  it('is told when it is not wanted any more, and what comes too late is left aside', async () => {
    const { host, asked } = await searching();
    await type('p');
    await pause();
    await type('arm');
    expect(asked[0]?.signal.aborted).to.equal(true);
    await pause();
    asked[1]?.answer(PARMA);
    await settled();
    asked[0]?.answer(PARIS);
    await settled();
    expect(rows(host)).to.deep.equal(['Parma']);
  });

  it('takes what was typed out though the field was left before the answer came', async () => {
    const { host, asked } = await searching();
    const said: string[] = [];
    await type('paris');
    input(host).blur();
    host.addEventListener('change', () => said.push(host.value));
    await pause();
    asked[0]?.answer(PARIS);
    await settled();
    expect([host.value, host.checkValidity(), said]).to.deep.equal(['p', true, ['p']]);
    expect(input(host).getAttribute('aria-expanded')).to.equal('false');
  });

  it('says when nothing was found', async () => {
    const { host, asked } = await searching();
    await type('x');
    await pause();
    asked[0]?.answer();
    await settled();
    expect(note(host)).to.equal('No results');
  });

  it('says when it failed, and tries again', async () => {
    const told: unknown[] = [];
    console.error = (reason: unknown) => told.push(reason);
    const { host, asked } = await searching();
    await type('par');
    await pause();
    asked[0]?.fail();
    await settled();
    expect(note(host)).to.equal('The results could not be loaded.');
    expect(told.length).to.equal(1);
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement?.textContent).to.equal('Try again');
    // The message stays open, but there is no list in it.
    expect(note(host)).to.equal('The results could not be loaded.');
    expect(input(host).getAttribute('aria-expanded')).to.equal('false');
    await sendKeys({ press: 'Enter' });
    expect(document.activeElement).to.equal(input(host));
    await pause(50);
    asked[1]?.answer(PARIS);
    await settled();
    expect(rows(host)).to.deep.equal(['Paris']);
    expect(input(host).value).to.equal('par');
  });

  it('may throw, give nonsense, or never answer: what was typed stays', async () => {
    console.error = () => {};
    const { host } = await searching();
    for (const search of [
      () => {
        throw new Error('at once');
      },
      () => 'nonsense' as never,
      () => new Promise<never>(() => {}),
    ]) {
      host.search = search;
      await type('a');
      await pause();
      expect(note(host)).to.be.oneOf(['The results could not be loaded.', 'Loading results']);
    }
    expect(input(host).value).to.equal('aaa');
    host.remove();
    await pause();
  });

  it('may be set before the element is known, and answer at once', async () => {
    const host = document.createElement('tds-combobox');
    Object.assign(host, { label: 'L', name: 'n', search: () => [PARIS] });
    place().append(host);
    await settled();
    host.focus();
    await type('p');
    await pause();
    expect(rows(host)).to.deep.equal(['Paris']);
  });

  it('suggests for free text, and for several answers', async () => {
    const free = await searching('free-text');
    await type('par');
    await pause();
    free.asked[0]?.answer({ value: 'Paris' });
    await settled();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    expect(free.host.value).to.equal('Paris');

    const several = await searching('multiple');
    for (const option of [PARIS, PARMA]) {
      await type('par');
      await pause();
      several.asked.at(-1)?.answer(option);
      await settled();
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'Enter' });
      await settled();
    }
    expect(several.host.values).to.deep.equal(['p', 'q']);
  });
});
