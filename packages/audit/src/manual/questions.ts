import { byCriterion } from '../evidence/order.ts';
import type { Text } from '../evidence/texts.ts';
import { manualTexts } from '../strings/manual-texts.ts';
import type { Subject } from './subjects.ts';

/** How a question is answered; with a screen reader or by voice, a session must say with which. */
export type Means =
  | 'screen-reader'
  | 'keyboard'
  | 'voice'
  | 'zoom'
  | 'sight'
  | 'pointer'
  | 'media'
  | 'reading';

export type QuestionId = keyof (typeof manualTexts)['en']['questions'];

/** What no engine answers. Its id never changes: answers are kept by it. */
export interface Question {
  readonly id: QuestionId;
  readonly criteria: readonly string[];
  readonly means: Means;
  readonly text: Text;
  /** Of a page only: a component by itself has no title, and no other pages to agree with. */
  readonly isOfPages: boolean;
  /** Asked where one of these kinds occurs; without any, always. */
  readonly kinds: readonly string[];
}

/** A question about one subject. */
export interface Asked {
  readonly subject: string;
  readonly question: QuestionId;
  readonly criteria: readonly string[];
  readonly text: Text;
  /** `null`: what is asked about was not read, so that no answer can be about it. */
  readonly fingerprint: string | null;
}

// Roles as ARIA and Chromium name them, and names of HTML's elements.
const images = [
  'image',
  'img',
  'figure',
  'graphics-document',
  'picture',
  'canvas',
  'svg',
  'input-image',
];
// A frame or an object may hold a player that nothing sees into.
const media = ['video', 'audio', 'Video', 'Audio', 'iframe', 'embed', 'object'];
const texts = ['textbox', 'searchbox', 'combobox', 'spinbutton', 'input', 'textarea'];
const fields = [
  ...texts,
  'listbox',
  'checkbox',
  'radio',
  'radiogroup',
  'switch',
  'slider',
  'select',
];
const buttons = [
  'button',
  'menuitem',
  'menuitemcheckbox',
  'menuitemradio',
  'tab',
  'option',
  'treeitem',
];
const controls = [...fields, ...buttons, 'link', 'a', 'gridcell', 'focusable', 'summary'];
const opening = ['dialog', 'menu', 'tooltip', 'listbox', 'combobox', 'tablist', 'expandable'];
const messages = ['alert', 'status', 'log', 'timer', 'progressbar', 'live'];
const moving = [
  'marquee',
  'video',
  'Video',
  'canvas',
  'image',
  'img',
  'progressbar',
  'timer',
  'live',
  'animated',
];

type Row = [id: QuestionId, means: Means, criteria: string, kinds?: readonly string[]];

const ofAll: Row[] = [
  ['image-alternatives', 'screen-reader', '1.1.1', images],
  ['images-of-text', 'sight', '1.4.5', images],
  ['audio-or-video-only', 'media', '1.2.1', media],
  ['captions', 'media', '1.2.2', media],
  ['live-captions', 'media', '1.2.4', media],
  ['media-alternative', 'media', '1.2.3', media],
  ['audio-description', 'media', '1.2.5', media],
  ['media-sound', 'media', '1.4.2', media],
  ['structure', 'screen-reader', '1.3.1'],
  ['reading-order', 'screen-reader', '1.3.2'],
  ['sensory', 'reading', '1.3.3'],
  ['orientation', 'sight', '1.3.4'],
  ['input-purpose', 'reading', '1.3.5', texts],
  ['colour', 'sight', '1.4.1'],
  ['contrast-states', 'sight', '1.4.3'],
  ['contrast-shapes', 'sight', '1.4.11'],
  ['text-resize', 'zoom', '1.4.4'],
  ['reflow', 'zoom', '1.4.10'],
  ['text-spacing', 'zoom', '1.4.12'],
  ['hover-content', 'pointer', '1.4.13', controls],
  ['keyboard-operate', 'keyboard', '2.1.1', controls],
  ['keyboard-trap', 'keyboard', '2.1.2', [...controls, ...media]],
  ['character-keys', 'keyboard', '2.1.4', controls],
  ['time-limits', 'reading', '2.2.1', [...controls, ...messages]],
  ['moving', 'sight', '2.2.2', moving],
  ['flashes', 'sight', '2.3.1', moving],
  ['focus-order', 'keyboard', '2.4.3', controls],
  ['link-purpose', 'screen-reader', '2.4.4', ['link', 'a']],
  ['headings-and-labels', 'reading', '2.4.6', ['heading', 'label', ...controls]],
  ['focus-visible', 'keyboard', '2.4.7', controls],
  ['focus-obscured', 'keyboard', '2.4.11', controls],
  ['gestures', 'pointer', '2.5.1', controls],
  ['pointer-cancellation', 'pointer', '2.5.2', controls],
  ['voice-names', 'voice', '2.5.3', controls],
  ['dragging', 'pointer', '2.5.7', ['slider', 'draggable', ...controls]],
  ['target-size', 'pointer', '2.5.8', controls],
  ['parts-language', 'screen-reader', '3.1.2'],
  ['on-focus', 'keyboard', '3.2.1', controls],
  ['on-input', 'keyboard', '3.2.2', [...fields, 'tab', 'menuitem', 'option']],
  ['field-instructions', 'screen-reader', '3.3.2', fields],
  ['errors', 'screen-reader', '3.3.1', fields],
  ['error-help', 'reading', '3.3.3', fields],
  ['screen-reader-operate', 'screen-reader', '4.1.2', [...controls, ...opening]],
  ['status-messages', 'screen-reader', '4.1.3'],
  ['plain-words', 'reading', ''],
];

const ofPages: Row[] = [
  ['skip-blocks', 'keyboard', '2.4.1'],
  ['page-title', 'screen-reader', '2.4.2'],
  ['several-ways', 'reading', '2.4.5'],
  ['motion-actuation', 'pointer', '2.5.4'],
  ['page-language', 'screen-reader', '3.1.1'],
  ['consistent-navigation', 'reading', '3.2.3 3.2.4'],
  ['consistent-help', 'reading', '3.2.6'],
  ['error-prevention', 'reading', '3.3.4', fields],
  ['redundant-entry', 'reading', '3.3.7', fields],
  ['authentication', 'reading', '3.3.8', fields],
];

const toQuestion = ([id, means, criteria, kinds = []]: Row, isOfPages: boolean): Question => ({
  id,
  means,
  criteria: criteria.split(' ').filter(Boolean),
  kinds,
  isOfPages,
  text: { en: manualTexts.en.questions[id], fr: manualTexts.fr.questions[id] },
});

/** Every question there is, in the order of their criteria. Each criterion of A and AA has one. */
export const questions: readonly Question[] = [
  ...ofAll.map((row) => toQuestion(row, false)),
  ...ofPages.map((row) => toQuestion(row, true)),
].sort((a, b) => byCriterion(a.criteria[0] ?? '~', b.criteria[0] ?? '~'));

/** What is to be asked about these subjects: kinds of things in them decide. */
export function askQuestions(subjects: readonly Subject[]): Asked[] {
  return subjects.flatMap(({ id: subject, kind, kinds, fingerprint }) => {
    const there = new Set(kinds);
    return questions
      .filter((one) => kind === 'page' || !one.isOfPages)
      .filter((one) => one.kinds.length === 0 || one.kinds.some((name) => there.has(name)))
      .map(({ id, criteria, text }) => ({ subject, question: id, criteria, text, fingerprint }));
  });
}
