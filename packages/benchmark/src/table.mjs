import { median, ratio } from './rounds.mjs';

const digits = (value, count) => value.toFixed(count);
const kilobytes = (bytes) => `${digits(bytes / 1000, 1)} kB`;
const megabytes = (bytes) => `${digits(bytes / 1e6, 1)} MB`;
const milliseconds = (time) => `${digits(time, time < 10 ? 1 : 0)} ms`;
const shift = (value) => digits(value, 3);

/**
 * Every figure that all candidates have: its label, its samples by candidate id, how it is written.
 * Less is better in each.
 */
export function rowsOf({ bytes, ready, late, thousand, questions, long }) {
  const size = (page, label) =>
    ['brotli', 'gzip', 'raw'].map((coding) => ({
      label: `${label}, ${coding}`,
      samples: (id) => [bytes[id][page][coding]],
      format: kilobytes,
      compare: coding === 'brotli',
    }));
  const many = (key, label, format, rest = { compare: true }) => ({
    label,
    samples: (id) => thousand[id].map((sample) => sample[key]),
    format,
    ...rest,
  });
  return [
    ...size('button', 'JS + CSS, one button'),
    ...size('field', 'JS + CSS, one text field'),
    ...size('form', 'JS + CSS, form page'),
    {
      label: 'Form page: time to ready, CPU ÷ 4',
      samples: (id) => ready[id].map((sample) => sample.ready),
      format: milliseconds,
      compare: true,
    },
    {
      label: 'Form page: CLS',
      samples: (id) => ready[id].map((sample) => sample.shift),
      format: shift,
      compare: true,
    },
    {
      label: 'Form page: CLS, script 1 s late',
      samples: (id) => late[id].map((sample) => sample.shift),
      format: shift,
      compare: true,
    },
    {
      label: 'Form page of 60 questions: time to ready, CPU ÷ 4',
      samples: (id) => long[id]?.map((sample) => sample.ready),
      format: milliseconds,
      compare: true,
    },
    ...['select', 'radios', 'date'].map((kind) => ({
      label: `300 questions (${kind}): mount`,
      samples: (id) => questions[id]?.flatMap((sample) => sample[kind] ?? []),
      format: milliseconds,
      compare: true,
    })),
    many('mount', '1,000 fields: mount', milliseconds),
    many('update', '1,000 fields: set an error on each', milliseconds),
    many('remove', '1,000 fields: remove', milliseconds),
    // Native HTML holds next to nothing there, so that ratios to it say nothing.
    many('heapMounted', '1,000 fields: JS heap added', megabytes, { compare: true, alone: true }),
    many('domMounted', '1,000 fields: DOM heap added', megabytes),
    many('heapRemoved', 'JS heap kept after removing', megabytes, { alone: true }),
  ];
}

const line = (cells) => `| ${cells.join(' | ')} |`;

const table = (head, rows) =>
  [line(head), line(head.map((_, column) => (column ? '--:' : '---'))), ...rows.map(line)].join(
    '\n',
  );

function cell({ samples, format, alone }, id) {
  if (!samples(id)?.length) return '–';
  const value = format(median(samples(id)));
  const against = ratio(samples(id), samples('native')).median;
  return alone || id === 'native' || !Number.isFinite(against)
    ? value
    : `${value} (${digits(against, against < 10 ? 2 : 0)}×)`;
}

export const browserTable = (candidates, results) =>
  table(
    ['', ...candidates.map(({ name, version }) => `${name} ${version}`.trim())],
    rowsOf(results).map((row) => [row.label, ...candidates.map(({ id }) => cell(row, id))]),
  );

export const partsLine = (bytes) =>
  `Of Trillium’s bytes, brotli: ${Object.entries(bytes)
    .map(
      ([page, { js, css }]) =>
        `${page} = ${kilobytes(js.brotli)} script + ${kilobytes(css.brotli)} styles`,
    )
    .join('; ')}.`;

export function serverTable(printers, { print }) {
  const baselines = [
    ['native/template literals', '× native'],
    ['trillium/parse5 alone', '× parse5'],
  ].filter(([id]) => print[id]);
  const times = (id) => print[id].map(({ time }) => time);
  return table(
    ['', 'per 1,000 fields', 'fields per second', ...baselines.map(([, label]) => label), 'HTML'],
    printers.map(({ id, name }) => [
      name,
      `${digits(median(times(id)), 2)} ms`,
      Math.round(1e6 / median(times(id))).toLocaleString('en'),
      ...baselines.map(([base]) => digits(ratio(times(id), times(base)).median, 2)),
      kilobytes(print[id].at(-1).length),
    ]),
  );
}
