import type { Entry } from './entry.ts';

const links = (start: number) =>
  `<ul>${['Licences', 'Lakes', 'Fees', 'Rules', 'Maps', 'News']
    .map((name, i) => `<li><a href="/page/${start + i}">${name}</a></li>`)
    .join('')}</ul>`;

/** Pages, titles, headings and links: the rest of 2.4. */
export const navigation: readonly Entry[] = [
  {
    id: 'no-way-past-the-links',
    criterion: '2.4.1',
    also: ['1.3.1'],
    fault: 'Neither a heading, a landmark nor a link leads past the links that every page repeats.',
    faulty: {
      wholeBody: `<div>${links(1)}</div><div><p>Children under twelve fish without a licence.</p></div>`,
    },
    clean: {
      wholeBody: `<p><a href="#content">Skip to the content</a></p><nav>${links(1)}</nav><main id="content"><h1>Who may fish</h1><p>Children under twelve fish without a licence.</p></main>`,
    },
    element: 'html',
  },
  {
    id: 'skip-link-to-nowhere',
    criterion: '2.4.1',
    also: ['2.4.4'],
    fault:
      'The link past the repeated links leads to an id that is not there, and nothing else does.',
    language: 'fr',
    faulty: {
      wholeBody: `<p><a class="skip" href="#contenu">Aller au contenu</a></p><div>${links(1)}</div><div id="content"><p>Les enfants pêchent sans permis.</p></div>`,
    },
    clean: {
      wholeBody: `<p><a class="skip" href="#contenu">Aller au contenu</a></p><div>${links(1)}</div><main id="contenu"><h1>Qui peut pêcher</h1><p>Les enfants pêchent sans permis.</p></main>`,
    },
    element: '.skip',
  },
  {
    id: 'title-missing',
    criterion: '2.4.2',
    fault: 'The page has no title.',
    shared: { body: '<p>Choose a licence.</p>' },
    faulty: { title: null },
    clean: { title: 'Fishing licences' },
    element: 'html',
  },
  {
    id: 'title-of-the-editor',
    criterion: '2.4.2',
    fault: 'The title is the one that the editor’s program gave.',
    shared: { body: '<p>Choose a licence.</p>' },
    faulty: { title: 'Untitled document' },
    clean: { title: 'Fishing licences' },
    element: 'html',
  },
  {
    id: 'title-of-another-page',
    criterion: '2.4.2',
    fault: 'The title is that of another page.',
    language: 'fr',
    shared: { body: '<p>Choisissez un permis.</p>' },
    faulty: { title: 'Collecte des déchets – Ville d’Elora' },
    clean: { title: 'Permis de pêche – Ville d’Elora' },
    element: 'html',
  },
  {
    id: 'link-without-name',
    criterion: '2.4.4',
    also: ['4.1.2', '1.1.1'],
    fault: 'All that a link has is an image with an empty alternative.',
    faulty: '<p><a href="/page/home"><img src="/arrow.svg" width="48" height="48" alt=""></a></p>',
    clean:
      '<p><a href="/page/home"><img src="/arrow.svg" width="48" height="48" alt="Home"></a></p>',
    element: 'a',
  },
  {
    id: 'link-click-here',
    criterion: '2.4.4',
    fault: 'A link says “click here”, and nothing around it says what for.',
    faulty: '<p>Choose a licence.</p><div><a href="/page/fees">Click here</a></div>',
    clean: '<p>Choose a licence.</p><div><a href="/page/fees">Fees of all licences</a></div>',
    element: 'div a',
  },
  {
    id: 'links-of-one-name',
    criterion: '2.4.4',
    fault: 'Three links with the same text, and nothing around them, lead to three pages.',
    language: 'fr',
    faulty:
      '<div class="more"><div><a href="/page/1">En savoir plus</a></div><div><a href="/page/2">En savoir plus</a></div><div><a href="/page/3">En savoir plus</a></div></div>',
    clean:
      '<div class="more"><div><a href="/page/1">En savoir plus sur les frais</a></div><div><a href="/page/2">En savoir plus sur les lacs</a></div><div><a href="/page/3">En savoir plus sur les règles</a></div></div>',
    element: '.more',
  },
  {
    id: 'heading-empty',
    criterion: '2.4.6',
    also: ['1.3.1'],
    fault: 'A heading holds nothing.',
    faulty: '<h2></h2><p>Everybody over the age of twelve.</p>',
    clean: '<h2>Who may fish</h2><p>Everybody over the age of twelve.</p>',
    element: 'h2',
  },
  {
    id: 'heading-that-says-nothing',
    criterion: '2.4.6',
    fault: 'A heading does not say what stands below it.',
    faulty: '<h2>Section 1</h2><p>Everybody over the age of twelve may fish.</p>',
    clean: '<h2>Who may fish</h2><p>Everybody over the age of twelve may fish.</p>',
    element: 'h2',
  },
  {
    id: 'labels-of-one-name',
    criterion: '2.4.6',
    fault: 'Two fields for different people have the same label.',
    language: 'fr',
    faulty:
      '<form action="/page/fini"><label for="a">Nom</label><input id="a" name="a"><label for="b">Nom</label><input id="b" name="b"><button>Envoyer</button></form>',
    clean:
      '<form action="/page/fini"><label for="a">Nom de l’enfant</label><input id="a" name="a"><label for="b">Nom du parent</label><input id="b" name="b"><button>Envoyer</button></form>',
    element: 'form',
  },
];
