import type { Entry } from './entry.ts';

const french =
  'Le permis est pour une seule personne. Il doit être montré à toute personne qui le demande au bord du lac, et il prend fin le dernier jour de l’année.';

/** 3.1. */
export const language: readonly Entry[] = [
  {
    id: 'language-missing',
    criterion: '3.1.1',
    fault: 'The page does not say what language it is in.',
    shared: { body: '<p>Choose a licence.</p>' },
    faulty: { lang: null },
    clean: { lang: 'en' },
    element: 'html',
  },
  {
    id: 'language-unknown',
    criterion: '3.1.1',
    fault: 'The language of the page is a word that is no language tag.',
    language: 'fr',
    shared: { body: `<p>${french}</p>` },
    faulty: { lang: 'francais' },
    clean: { lang: 'fr-CA' },
    element: 'html',
  },
  {
    id: 'language-of-another-page',
    criterion: '3.1.1',
    fault: 'A page in French says that it is in English.',
    language: 'fr',
    shared: { body: `<p>${french}</p>` },
    faulty: { lang: 'en' },
    clean: { lang: 'fr' },
    element: 'html',
  },
  {
    id: 'language-of-part-missing',
    criterion: '3.1.2',
    fault: 'A paragraph in French on an English page is not marked as such.',
    shared: { body: '<p>Choose a licence. The rules below hold for everybody.</p>' },
    faulty: `<p class="part">${french}</p>`,
    clean: `<p class="part" lang="fr">${french}</p>`,
    element: '.part',
  },
  {
    id: 'language-of-part-unknown',
    criterion: '3.1.2',
    fault: 'A part is marked with a word that is no language tag.',
    shared: { body: '<p>Choose a licence.</p>' },
    faulty: `<p class="part" lang="franchise">${french}</p>`,
    clean: `<p class="part" lang="fr">${french}</p>`,
    element: '.part',
  },
  {
    id: 'language-of-part-wrong',
    criterion: '3.1.2',
    fault: 'An English paragraph on a French page is marked as Spanish.',
    language: 'fr',
    shared: { body: `<p>${french}</p>` },
    faulty:
      '<p class="part" lang="es">The licence is for one person and must be shown to whoever asks for it at the lake.</p>',
    clean:
      '<p class="part" lang="en">The licence is for one person and must be shown to whoever asks for it at the lake.</p>',
    element: '.part',
  },
];
