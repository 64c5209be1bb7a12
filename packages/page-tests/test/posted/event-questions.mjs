import { readCode } from '@trillium-ds/components/code-field/read-code.js';
import { readDate } from '@trillium-ds/components/date-field/read-date.js';
import { readDateRange } from '@trillium-ds/components/date-range/read-date-range.js';
import { readMoney } from '@trillium-ds/components/money-field/read-money.js';
import { readQuantity } from '@trillium-ds/components/quantity/read-quantity.js';
import fc from 'fast-check';
import { dates } from './dates-and-times.mjs';
import { MOST_PEOPLE } from './everything-site.mjs';
import {
  chosen,
  formatted,
  inParts,
  inSeveralWays,
  NOTHING,
  ticked,
  written,
} from './question.mjs';
import { files, filledLine, lines } from './texts.mjs';

const grouped = (number, mark) => String(number).replace(/\B(?=(\d{3})+$)/g, mark);

const GUESTS = inSeveralWays(
  fc.integer({ min: 1, max: 5000 }),
  String,
  (number) => grouped(number, ','),
  (number) => grouped(number, '\u202f'),
  (number) => ` 00${number} `,
);

const PRICES = fc.oneof(
  fc.constant(NOTHING),
  inSeveralWays(
    fc.record({ dollars: fc.nat(99_999), cents: fc.stringMatching(/^\d\d$/) }).map((price) => ({
      ...price,
      meant: `${price.dollars}.${price.cents}`,
    })),
    ({ dollars, cents }) => `${dollars}.${cents}`,
    ({ dollars, cents }) => `$${grouped(dollars, ',')}.${cents}`,
    ({ dollars, cents }) => `${grouped(dollars, ' ')},${cents} $`,
    ({ dollars, cents }) => `${grouped(dollars, '\u00a0')},${cents}\u00a0$`,
  ),
);

const PERMITS = fc.oneof(
  fc.constant(NOTHING),
  inSeveralWays(
    fc.stringMatching(/^[A-Z\d]{7}$/),
    String,
    (code) => code.toLowerCase(),
    (code) => `${code.slice(0, 4)} ${code.slice(4)}`,
    (code) => ` ${[...code].join('-')} `,
  ),
);

const one = (...values) => fc.constantFrom(...values).map((value) => [value]);
const several = (...values) => fc.shuffledSubarray(values);

/** What is brought: "none of these" excludes the others, and something else is told in words. */
const bring = ({ scripted }) => {
  const isTicked = (ticks, value) => {
    const none = ticks.lastIndexOf('none');
    const isLast = none === ticks.length - 1;
    if (!scripted || none < 0) return ticks.includes(value);
    return value === 'none' ? isLast : !isLast && ticks.lastIndexOf(value) > none;
  };
  return {
    answer: fc.record({
      ticks: fc.shuffledSubarray(['tents', 'stage', 'other', 'none'], { minLength: 1 }),
      other: lines,
    }),
    steps: ({ ticks, other }) =>
      ticks.flatMap((value) => [
        ['tick', 'bring', value],
        ...(value === 'other' ? [['type', 'bring-other', other]] : []),
      ]),
    sent: ({ ticks, other }) => {
      const text = ticks.includes('other') ? other.replaceAll('\n', '\r\n') : '';
      const isAsked = !scripted || isTicked(ticks, 'other');
      return [
        ...['tents', 'stage', 'other']
          .filter((value) => isTicked(ticks, value))
          .map((value) => ['bring', value]),
        ...(isAsked ? [['bring-other', text]] : []),
        ...(isTicked(ticks, 'none') ? [['bring', 'none']] : []),
      ];
    },
  };
};

const STAY_PARTS = ['start', 'end'].flatMap((end) =>
  ['day', 'month', 'year'].map((part) => `${end}-${part}`),
);

/** Two dates, the last in the month after the first. */
const stays = fc
  .integer({ min: 4, max: 10 })
  .chain((month) =>
    fc.tuple(
      ...[month, month + 1].map((each) =>
        dates({ years: { min: 2027, max: 2027 }, months: { min: each, max: each } }),
      ),
    ),
  )
  .map(([start, end]) => ({
    meant: `${start.meant}/${end.meant}`,
    typed: Object.fromEntries(
      Object.entries({ start, end }).flatMap(([name, { typed }]) =>
        Object.entries(typed).map(([part, text]) => [`${name}-${part}`, text]),
      ),
    ),
  }));

/** Files, one at least; in the other encoding their names alone. */
const documents = ({ scripted }) => ({
  answer: files(scripted ? 1 : 0),
  steps: (all) => [['attach', 'documents', all]],
  sent: (all) => all.map((file) => ['documents', file]),
});

/** People: some are added and taken out again, which without JavaScript the server does. */
const people = ({ scripted }) => ({
  answer: fc
    .array(fc.record({ name: filledLine, stays: fc.boolean() }), {
      minLength: 1,
      maxLength: MOST_PEOPLE,
    })
    .map(([first, ...others]) => [{ ...first, stays: true }, ...others]),
  steps: (all) => [
    ...(scripted ? all.slice(1).map(() => ['press', 'people-add', '']) : []),
    ...all.map(({ name }, index) => ['type', `people[${index}][name]`, name]),
    ...all
      .map(({ stays }, index) => !stays && scripted && ['press', 'people-remove', String(index)])
      .filter(Boolean)
      .reverse(),
  ],
  sent: (all) =>
    all
      .filter(({ stays }) => stays || !scripted)
      .map(({ name }, index) => [`people[${index}][name]`, name]),
});

/** The questions of the other sections, in their order on the page. */
export const eventQuestions = (context) => ({
  kind: chosen('choose', 'kind', one('wedding', 'race', 'fair', 'other'), context),
  park: chosen('find', 'park', one('11', '24', '37', '42', '58', '63'), context),
  day: inParts(
    'day',
    dates({ years: { min: 2027, max: 2027 }, months: { min: 5, max: 10 } }),
    readDate,
    ['day', 'month', 'year'],
  ),
  stay: inParts('stay', stays, (typed) => readDateRange(typed, { maxDays: 60 }), STAY_PARTS),
  guests: formatted('guests', GUESTS, readQuantity, context),
  children: {
    answer: fc.nat(20).map((number) => String(number * 5)),
    steps: (value) => [['slide', 'children', value]],
    sent: (value) => [['children', value]],
  },
  languages: chosen('find', 'languages', several('ar', 'zh', 'en', 'fr', 'oj', 'pa'), context),
  bring: bring(context),
  plan: written(
    'plan',
    lines.map((text) => `${text}x`),
  ),
  ticket: formatted('ticket', PRICES, readMoney, context),
  charity: ticked('charity'),
  permit: formatted(
    'permit',
    PERMITS,
    (typed) => readCode(typed, 'letters-and-digits', 7),
    context,
  ),
  insurer: written('insurer', filledLine),
  policy: written('policy', filledLine),
  documents: documents(context),
  people: people(context),
  truth: ticked('truth', fc.constant(true)),
});
