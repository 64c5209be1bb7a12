import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Language } from '../packages/components/src/index.ts';
import { event } from './everything-event.ts';
import { papers, people } from './everything-papers.ts';
import { person } from './everything-person.ts';
import type { Question } from './everything-question.ts';
import { questions, search } from './form-writings.ts';
import { element } from './markup.ts';
import { links, wholePage } from './page-writings.ts';
import { button, type Says, type Writings } from './writings.ts';

/** A part of the form: its heading and its questions. */
const section = (
  heading: string,
  all: readonly Question[],
  { failed }: { failed?: boolean },
  language: Language,
): string[] => {
  const shown = ({ error, ...says }: Says): Says => ({ ...says, error: failed && error });
  // The page and its server say it in the same words.
  const inBoth = (says: Says): Says => ({ 'error-value-missing': says.error, ...shown(says) });
  const asked = all.map(({ kind, says, ...texts }) => {
    const { fields, people, ...text } = texts[language];
    // An address says itself which of its parts is missing.
    const question = kind === 'addressField' ? shown(text) : inBoth(text);
    return {
      kind,
      ...says,
      ...question,
      fields: fields?.map(inBoth),
      // The number of a person changes when one is removed.
      people: people?.map(shown),
    };
  });
  return [element('h2', {}, heading), ...questions('attributes', asked, language)];
};

/** The form is the author's in either way of writing: one way is shown. */
const everything: Writings = {
  attributes: ({ title, find, headings, send, ...says }, language) => {
    const form = element(
      'form',
      { method: 'post', action: '/apply', enctype: 'multipart/form-data' },
      ...section(headings.person, person, says, language),
      ...section(headings.event, event, says, language),
      ...section(headings.papers, papers, says, language),
      ...section(headings.people, people, says, language),
      button.attributes({ label: send, name: 'action', value: 'send' }, language),
    );
    return wholePage(
      'attributes',
      says,
      language,
      search.attributes({ action: '#results', label: find }, language),
      element('tds-error-summary', {}),
      element('h1', {}, title),
      element('tds-form', { 'warn-unsaved': true }, form),
    );
  },
  own: () => '',
};

export default {
  title: 'Pages/Everything form',
  tags: ['!autodocs'],
  parameters: {
    layout: 'fullscreen',
    writings: everything,
    en: {
      title: 'Apply to hold an event in a park',
      top: { 'home-href': '#', 'service-href': '#', 'service-name': 'Events in parks' },
      find: 'Find a park or a permit',
      headings: {
        person: 'About you',
        event: 'The event',
        papers: 'Money and papers',
        people: 'Who will be in charge on the day?',
      },
      send: 'Send the application',
      foot: {
        content: links('Accessibility', 'Privacy', 'Contact us'),
        copyright: '© King’s Printer for Ontario, 2026',
      },
    },
    fr: {
      title: 'Demander à tenir un événement dans un parc',
      top: { 'home-href': '#', 'service-href': '#', 'service-name': 'Événements dans les parcs' },
      find: 'Trouver un parc ou un permis',
      headings: {
        person: 'Vos renseignements',
        event: 'L’événement',
        papers: 'Argent et documents',
        people: 'Qui sera responsable ce jour-là?',
      },
      send: 'Envoyer la demande',
      foot: {
        content: links('Accessibilité', 'Confidentialité', 'Nous joindre'),
        copyright: '© Imprimeur du Roi pour l’Ontario, 2026',
      },
    },
  },
} satisfies Meta;

export const Empty: StoryObj = {};

export const WithErrors: StoryObj = {
  parameters: { en: { failed: true }, fr: { failed: true } },
};
