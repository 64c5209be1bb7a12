import { expect } from '@open-wc/testing/pure';
import { languageFrom } from './language.js';
import { choiceTexts } from './strings/choice-texts.js';
import { codeTexts } from './strings/code-texts.js';
import { constraintTexts } from './strings/constraint-texts.js';
import { dateTexts } from './strings/date-texts.js';
import { moneyTexts } from './strings/money-texts.js';
import { phoneTexts } from './strings/phone-texts.js';
import { strings } from './strings/strings.js';
import { find, mount, part, place, settled, speak } from './testing/mount.js';
import './text-field/define.js';
import './button/define.js';

const FIELD = '<tds-text-field label="A" name="a" error="E" required></tds-text-field>';
const label = (root: ParentNode = place()) =>
  part(find(root, 'tds-text-field'), 'label').textContent;

describe('the language', () => {
  it('is French for every kind of French, English for all others', () => {
    for (const tag of ['fr', 'FR', 'fr-CA', 'fr-ca', 'fr-Latn-CA']) {
      expect(languageFrom(tag), tag).to.equal('fr');
    }
    for (const tag of ['en', 'en-CA', 'fro', 'frr', 'x-fr', '', null, undefined]) {
      expect(languageFrom(tag), String(tag)).to.equal('en');
    }
  });

  it('is that of the nearest element that says one', async () => {
    await mount(`<div lang="fr-CA"><div lang="en">${FIELD}</div></div>`);
    expect(label()).to.equal('A (required)');
    find(place(), '[lang="en"]').removeAttribute('lang');
    await settled();
    expect(label()).to.equal('A (obligatoire)');
    find(place(), 'tds-text-field').lang = 'en';
    await settled();
    expect(label()).to.equal('A (required)');
  });

  it('is read again whenever it changes', async () => {
    await mount(FIELD);
    for (const [language, text] of [
      ['fr', 'A (obligatoire)'],
      ['en', 'A (required)'],
      ['fr-CA', 'A (obligatoire)'],
    ]) {
      await speak(language as string);
      expect(label()).to.equal(text);
    }
  });

  it('is read again after a move, and after a time away', async () => {
    await mount(`${FIELD}<div lang="fr"></div>`);
    const host = find(place(), 'tds-text-field');
    find(place(), 'div').append(host);
    await settled();
    expect(label()).to.equal('A (obligatoire)');
    host.remove();
    find(place(), 'div').lang = 'en';
    find(place(), 'div').append(host);
    await settled();
    expect(label()).to.equal('A (required)');
    find(place(), 'div').lang = 'fr';
    await settled();
    expect(label()).to.equal('A (obligatoire)');
  });

  it('is looked for outside of shadow roots, and followed there', async () => {
    await mount('<section lang="fr"><div></div></section>');
    const outer = find(place(), 'div').attachShadow({ mode: 'open' });
    outer.innerHTML = '<p></p>';
    const inner = find(outer, 'p').attachShadow({ mode: 'open' });
    inner.innerHTML = FIELD;
    await settled(inner);
    expect(label(inner)).to.equal('A (obligatoire)');
    find(place(), 'section').lang = 'en';
    await settled(inner);
    expect(label(inner)).to.equal('A (required)');
    find(outer, 'p').lang = 'fr';
    await settled(inner);
    expect(label(inner)).to.equal('A (obligatoire)');
  });

  it('never changes the words of the page', async () => {
    const host = await mount(FIELD);
    await speak('fr');
    expect(label()).to.contain('A ');
    expect(part(host, 'error').textContent).to.equal('Erreur : E');
  });

  it('has every text in both languages, and none of them twice', () => {
    const all = [
      strings,
      choiceTexts,
      codeTexts,
      constraintTexts,
      dateTexts,
      moneyTexts,
      phoneTexts,
    ];
    const en: Record<string, unknown> = Object.assign({}, ...all.map((texts) => texts.en));
    const fr: Record<string, unknown> = Object.assign({}, ...all.map((texts) => texts.fr));
    expect(Object.keys(fr)).to.deep.equal(Object.keys(en));
    // One word in both languages.
    const same = ['image', 'audio'];
    for (const key of Object.keys(en).filter((each) => !same.includes(each))) {
      const [english, french] = [en[key], fr[key]];
      expect(typeof french, key).to.equal(typeof english);
      const say = (text: unknown) =>
        typeof text === 'function' ? text('LABEL', 'LIMIT', 'TYPED') : text;
      expect(say(french), key).to.be.a('string').and.not.equal(say(english));
      for (const word of ['LABEL', 'LIMIT', 'TYPED']) {
        expect(say(french).includes(word), `${key} and ${word}`).to.equal(
          say(english).includes(word),
        );
      }
    }
  });
});
