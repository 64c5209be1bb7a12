/** Every subject once per round, starting with another one each time: drift hits all alike. */
export async function inTurn(name, subjects, rounds, measure) {
  const samples = Object.fromEntries(subjects.map(({ id }) => [id, []]));
  for (let round = 0; round <= rounds; round++) {
    process.stderr.write(`${name}: ${round ? `round ${round} of ${rounds}` : 'warming up'}\n`);
    for (let turn = 0; turn < subjects.length; turn++) {
      const subject = subjects[(round + turn) % subjects.length];
      const sample = await measure(subject, round);
      if (round > 0) samples[subject.id].push(sample);
    }
  }
  return samples;
}

export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low + (high - low) * (place % 1);
}

export const median = (values) => quantile(values, 0.5);

/** Ratios are taken within each round, then the median of them: it cancels what both felt. */
export function ratio(values, baseline) {
  const ratios = values.map((value, round) => value / baseline[round]);
  return {
    median: median(ratios),
    low: quantile(ratios, 0.25),
    high: quantile(ratios, 0.75),
  };
}
