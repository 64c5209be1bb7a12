import { readPostalCode } from '@trillium-ds/components/address-field/read-postal-code.js';
import { readDate } from '@trillium-ds/components/date-field/read-date.js';
import { readPhone } from '@trillium-ds/components/phone-field/read-phone.js';
import { readTime } from '@trillium-ds/components/time-field/read-time.js';
import fc from 'fast-check';
import { dates, times } from './dates-and-times.mjs';
import { formatted, inParts, inSeveralWays, NOTHING, ticked, written } from './question.mjs';
import { filledLine, line } from './texts.mjs';

const EMAILS = ['a@b.c', '1@2.3', "o'hara+tag_1@mail.example.co.uk", 'x@localhost'];

const digits = (length) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const PHONES = fc.oneof(
  fc.constant(NOTHING),
  inSeveralWays(
    fc
      .tuple(fc.stringMatching(/^[2-9]\d{2}$/), fc.stringMatching(/^[2-9]\d{2}$/), digits(4))
      .map((parts) => ({ parts, meant: `+1${parts.join('')}` })),
    ({ parts }) => parts.join(''),
    ({ parts: [area, ...rest] }) => `(${area}) ${rest.join('-')}`,
    ({ parts }) => `+1 ${parts.join('.')}`,
    ({ parts }) => ` 1-${parts.join('‑')} `,
  ),
  inSeveralWays(
    fc.stringMatching(/^[1-9]\d{0,6}$/).map((number) => ({
      number,
      meant: `+14165550123;ext=${number}`,
    })),
    ({ number }) => `416 555-0123 poste ${number}`,
    ({ number }) => `416.555.0123 x${number}`,
  ),
  fc.constant({ meant: '+33123456789', typed: '+33 1 23 45 67 89' }),
);

const POSTAL_CODES = fc.tuple(
  fc.constantFrom(['ON', 'K1A 0B1'], ['QC', 'G1R 4S9'], ['BC', 'V6B 1A1'], ['NU', 'X0A 0H0']),
  fc.constantFrom(
    (code) => code,
    (code) => code.toLowerCase().replace(' ', ''),
    (code) => code.replace(' ', '-'),
    (code) => ` ${[...code].join(' ')} `,
  ),
);

/** Where someone lives: the postal code is written in the usual way, with JavaScript, when it is left. */
const home = ({ scripted }) => ({
  answer: fc
    .record({ unit: line, line1: filledLine, line2: line, city: filledLine, place: POSTAL_CODES })
    .map(({ place: [[province, postalCode], write], ...lines }) => ({
      lines,
      province,
      postalCode,
      typed: write(postalCode),
    })),
  steps: ({ lines, province, typed }) => [
    ...Object.entries(lines).map(([part, text]) => ['type', `home-${part}`, text]),
    ['choose', 'home-province', province],
    ['type', 'home-postal-code', typed],
  ],
  sent: ({ lines, province, postalCode, typed }) => [
    ...Object.entries(lines).map(([part, text]) => [`home-${part}`, text]),
    ['home-province', province],
    ['home-postal-code', scripted ? postalCode : typed],
  ],
  read: (form) =>
    readPostalCode(form.get('home-postal-code'), form.get('home-province')).postalCode,
  meant: ({ postalCode }) => postalCode,
});

/** How someone is reached; a time to call is asked for when it is by phone, and always without JavaScript. */
function reach({ language, scripted }) {
  const parts = ['hour', 'minute', ...(language === 'en' ? ['period'] : [])];
  const call = inParts('call', times({ hasPeriod: parts.length === 3 }), readTime, parts);
  const none = { meant: '', typed: { hour: '', minute: '', period: '' } };
  const isSent = (by) => by === 'phone' || !scripted;
  return {
    // A time that was given before another answer was chosen is not lost, and not sent.
    answer: fc.record({
      by: fc.constantFrom('email', 'phone', 'post'),
      call: fc.oneof(fc.constant(none), call.answer),
    }),
    steps: ({ by, call: time }) => [
      ['tick', 'reach', 'phone'],
      ...(time.meant ? call.steps(time) : []),
      ['tick', 'reach', by],
    ],
    sent: ({ by, call: time }) => [
      ...(by === 'post' ? [] : [['reach', by]]),
      ...(isSent(by) ? call.sent(time) : []),
      ...(by === 'post' ? [['reach', by]] : []),
    ],
    read: (form) => (form.has('call-hour') ? call.read(form) : ''),
    meant: ({ by, call: { meant } }) => (isSent(by) ? meant : ''),
  };
}

/** The questions of the first section, in their order on the page. */
export const personQuestions = (context) => ({
  name: written('name', filledLine),
  born: inParts('born', dates({ years: { min: 1900, max: 2008 } }), readDate, [
    'day',
    'month',
    'year',
  ]),
  home: home(context),
  email: written('email', fc.constantFrom(...EMAILS)),
  phone: formatted('phone', PHONES, readPhone, context),
  reach: reach(context),
  reminders: ticked('reminders'),
  password: written(
    'password',
    line.map((text) => `${text}pass-word`),
  ),
});
