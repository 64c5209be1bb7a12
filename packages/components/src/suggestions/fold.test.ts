import { expect } from '@open-wc/testing/pure';
import { exactly, filter } from './filter.js';
import { fold, matchesIn } from './fold.js';
import { type ComboboxOption, suggestionOf } from './suggestion.js';

const list = (...labels: (string | ComboboxOption)[]) =>
  labels.map((each) => suggestionOf(typeof each === 'string' ? { value: each } : each));
const found = (labels: (string | ComboboxOption)[], typed: string, limit = 100) =>
  filter(list(...labels), typed, limit).shown.map(({ label }) => label);

describe('what was typed', () => {
  for (const [typed, label] of [
    ['quebec', 'Québec'],
    ['QUÉBEC', 'Québec'],
    ['que\u0301', 'Québec'],
    ['ile du prince', 'Île-du-Prince-Édouard'],
    ['st johns', 'St. John’s'],
    ["st john's", 'St. John’s'],
    ['sacre coeur', 'Sacré-Cœur'],
    ['  new   york ', 'New York'],
    ['york new', 'New York'],
    ['l’ile', "L'Île"],
    ['東京', '東京都'],
    ['👩🏽‍💻', 'Work 👩🏽‍💻'],
  ] as const) {
    it(`“${typed}” finds “${label}”`, () => {
      expect(found(['Nothing', label], typed)).to.include(label);
      expect(found(['Nothing', label], typed)).to.not.include('Nothing');
    });
  }

  it('finds what begins with it first, then words that do, then what holds it', () => {
    const places = ['Boston', 'West Toner', 'Kingston', 'Toner', 'Tonga'];
    expect(found(places, 'ton')).to.deep.equal([
      'Toner',
      'Tonga',
      'West Toner',
      'Boston',
      'Kingston',
    ]);
  });

  it('finds an option by other words for it', () => {
    const both = [{ value: 'Québec', terms: 'PQ La belle province' }, 'Ontario'];
    expect(found(both, 'pq')).to.deep.equal(['Québec']);
    expect(found(both, 'belle')).to.deep.equal(['Québec']);
  });

  it('finds everything when it is empty, and counts what it does not give', () => {
    expect(filter(list('a', 'b', 'c'), ' ', 2)).to.include({ total: 3 });
    expect(filter(list('a1', 'b', 'a2'), 'a', 1)).to.include({ total: 2 });
    expect(found(['a1', 'b', 'a2'], 'a', 1)).to.deep.equal(['a1']);
  });

  it('is an option when it is one whole, of two of that name only the very one', () => {
    expect(exactly(list('Québec', 'Québec City'), 'quebec')?.label).to.equal('Québec');
    expect(exactly(list("St. John's"), 'st johns')?.label).to.equal("St. John's");
    expect(exactly(list('Québec'), 'queb')).to.equal(undefined);
    expect(exactly(list('Québec'), '')).to.equal(undefined);
    expect(exactly(list('Resume', 'Résumé'), 'résumé')).to.equal(undefined);
    expect(exactly(list('Resume', 'Résumé'), 'Résumé')?.value).to.equal('Résumé');
    const twice = list({ value: '1', label: 'Same' }, { value: '2', label: 'Same' });
    expect(exactly(twice, 'Same')).to.equal(undefined);
    expect(exactly(list({ value: '1', label: 'Out', disabled: true }), 'out')).to.equal(undefined);
  });

  for (const [label, typed, marked] of [
    ['Québec', 'que', ['Qué']],
    ['Que\u0301bec', 'que', ['Que\u0301']],
    ['Sacré-Cœur', 'coeur', ['Cœur']],
    ['Boston Tonga', 'ton', ['Ton']],
    ['Boston', 'ton', ['ton']],
    ['New York', 'york new', ['New', 'York']],
    ['St. John’s', 'st john', ['St. John']],
    ['New York', 'paris', []],
    ['👩🏽‍💻 work', 'work', ['work']],
    ['New York', '', []],
  ] as const) {
    it(`“${typed}” is marked in “${label}”`, () => {
      const parts = matchesIn(label, typed).map(([start, end]) => label.slice(start, end));
      expect(parts).to.deep.equal(marked);
    });
  }

  it('is the same for capitals and accents', () => {
    expect(fold('É')).to.equal('e');
  });
});
