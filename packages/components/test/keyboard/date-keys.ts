import type { Keyboard } from '../../src/testing/keyboard.js';
import { sources } from './sources.js';

const parts = ['textbox Day', 'textbox Month', 'textbox Year'];
const rangeParts = ['Start date', 'End date'].flatMap((words) =>
  ['Day', 'Month', 'Year'].map((part) => `textbox ${words} ${part}`),
);
const date = (tag: string, more = '') => `<${tag} label="Start" name="start" ${more}></${tag}>`;

export const dateKeys: readonly Keyboard[] = [
  {
    control: 'tds-date-field',
    state: 'empty',
    html: date('tds-date-field'),
    source: sources.order,
    stops: parts,
    walks: [
      ['a full part does not move on by itself', 'Tab 1 2', { focus: 'textbox Day', value: '12' }],
      ['letters are not blocked', 'Tab Tab m a y', { value: 'may' }],
      ['arrows change nothing', 'Tab 1 ArrowUp', { value: '1' }],
      [
        'Enter sends the form from any part',
        'Tab 1 Tab 2 Tab 2 0 2 5 Shift+Tab Enter',
        { sent: 'start-day=1&start-month=2&start-year=2025' },
        sources.enterSends,
      ],
    ],
  },
  {
    control: 'tds-date-field',
    state: 'disabled',
    html: date('tds-date-field', 'disabled'),
    source: sources.disabled,
    stops: [],
  },
  {
    // The keys of its calendar are in src/date-picker/calendar-keys.test.ts.
    control: 'tds-date-picker',
    state: 'empty',
    html: date('tds-date-picker'),
    source: sources.dateDialog,
    stops: [...parts, 'button Choose date'],
    walks: [
      [
        'Enter sends the form',
        'Tab 4 Tab 3 Tab 2 0 2 5 Enter',
        { sent: 'start-day=4&start-month=3&start-year=2025' },
        sources.enterSends,
      ],
    ],
  },
  {
    control: 'tds-date-picker',
    state: 'filled',
    html: date('tds-date-picker', 'value="2025-03-04"'),
    source: sources.dateDialog,
    stops: [...parts, 'button Change date, Tuesday, March 4, 2025'],
  },
  {
    control: 'tds-date-picker',
    state: 'disabled',
    html: date('tds-date-picker', 'disabled'),
    source: sources.disabled,
    stops: [],
  },
  {
    control: 'tds-date-range',
    state: 'empty',
    html: date('tds-date-range'),
    source: sources.order,
    stops: rangeParts,
    walks: [
      ['a full part does not move on by itself', 'Tab 1 2', { focus: rangeParts[0], value: '12' }],
      [
        'Enter sends the form from any part',
        'Tab 1 Tab 5 Tab 2 0 2 5 Tab 3 Tab 5 Tab 2 0 2 5 Enter',
        {
          sent:
            'start-start-day=1&start-start-month=5&start-start-year=2025&' +
            'start-end-day=3&start-end-month=5&start-end-year=2025',
        },
        sources.enterSends,
      ],
    ],
  },
  {
    control: 'tds-date-range',
    state: 'with calendars',
    html: date('tds-date-range', 'picker'),
    source: sources.dateDialog,
    stops: [
      ...rangeParts.slice(0, 3),
      'button Choose date, Start date',
      ...rangeParts.slice(3),
      'button Choose date, End date',
    ],
  },
  {
    control: 'tds-date-range',
    state: 'disabled',
    html: date('tds-date-range', 'picker disabled'),
    source: sources.disabled,
    stops: [],
  },
];
