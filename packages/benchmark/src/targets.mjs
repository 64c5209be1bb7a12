import { median, ratio } from './rounds.mjs';
import { rowsOf } from './table.mjs';

const OURS = 'trillium/renderToString';
const middleHalf = ({ median: middle, low, high }) =>
  `${middle.toFixed(2)}× (middle half of the rounds ${low.toFixed(2)}–${high.toFixed(2)})`;

/** What Trillium set out to reach, and what was measured. */
export function targetsOf(candidates, results) {
  const { bytes, ready, late, thousand, filtering, print } = results;
  const keys = filtering.trillium;
  const middle = (name) => median(keys.map((sample) => sample[name]));
  const against = (all, key) =>
    ratio(
      all.trillium.map((sample) => sample[key]),
      all.native.map((sample) => sample[key]),
    );
  const brotli = bytes.trillium.field.brotli;
  const mount = against(thousand, 'mount');
  const readiness = against(ready, 'ready');
  const shift = Math.max(...[...ready.trillium, ...late.trillium].map((sample) => sample.shift));
  const perSecond = 1e6 / median(print[OURS].map(({ time }) => time));
  const beaten = peersAhead(candidates, results);
  return [
    {
      target: 'One field: at most 9 kB of JS and CSS, brotli',
      reached: brotli <= 9000,
      measured: `${(brotli / 1000).toFixed(2)} kB`,
    },
    {
      target: 'Mounting: at most 1.8 times native',
      reached: mount.median <= 1.8,
      measured: middleHalf(mount),
    },
    ...['select', 'radios', 'date'].map((kind) => {
      const mounted = against(results.questions, kind);
      return {
        target: `Mounting (${kind}): at most 1.8 times native`,
        reached: mounted.median <= 1.8,
        measured: middleHalf(mounted),
      };
    }),
    {
      target: 'All components and styles: at most 45 kB, brotli',
      reached: bytes.trillium.everything.brotli <= 45_000,
      measured: `${(bytes.trillium.everything.brotli / 1000).toFixed(2)} kB`,
    },
    {
      target: 'Ready: at most 1.6 times native',
      reached: readiness.median <= 1.6,
      measured: middleHalf(readiness),
    },
    {
      target: 'No layout shift, not even with a late script',
      reached: shift === 0,
      measured: `at most ${shift.toFixed(4)} in any round`,
    },
    {
      target: 'A key in a combobox of 10,000 options: within one frame, 16 ms',
      reached: middle('key') <= 16 && middle('first') <= 16,
      measured: `${middle('key').toFixed(1)} ms, the first ${middle('first').toFixed(1)} ms; a plain loop ${middle('loop').toFixed(1)} ms`,
    },
    {
      target: '20,000 fields rendered per second on the server',
      reached: perSecond >= 20_000,
      measured: Math.round(perSecond).toLocaleString('en'),
    },
    {
      target: 'No peer built on web components faster or lighter',
      reached: beaten.length === 0,
      measured: beaten.join('; ') || 'none, in any row',
    },
  ];
}

function peersAhead(candidates, results) {
  const ahead = [];
  for (const { id, name, printers } of candidates.filter(({ webComponents }) => webComponents)) {
    for (const { label, samples, format, compare } of rowsOf(results)) {
      if (!samples(id)?.length) continue;
      const [theirs, ours] = [median(samples(id)), median(samples('trillium'))];
      if (compare && theirs < ours) {
        ahead.push(`${name}: ${label} (${format(theirs)} against ${format(ours)})`);
      }
    }
    for (const printer of Object.keys(printers)) {
      const time = (key) => median(results.print[key].map((sample) => sample.time));
      if (time(`${id}/${printer}`) < time(OURS)) ahead.push(`${name}: ${printer}`);
    }
  }
  return ahead;
}

export const targetList = (targets) =>
  targets
    .map(
      ({ target, reached, measured }) =>
        `- ${reached ? 'Reached' : 'Missed'}: ${target}. ${measured}`,
    )
    .join('\n');
