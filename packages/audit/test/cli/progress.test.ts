import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatTime, showProgress } from '../../src/cli/progress.ts';

/** What is written in a log or, with `isTTY`, on one line that is written anew. */
function written(isTTY: boolean, done: readonly number[], planned: number) {
  const texts: string[] = [];
  let time = 0;
  const stream = { isTTY, write: (text: string) => texts.push(text) };
  const progress = showProgress(stream as unknown as NodeJS.WriteStream, () => time);
  for (const each of done) {
    progress.visits(each, planned);
    time += 6000;
  }
  return texts;
}

test('a log has a line for each twentieth, with the time left once it is known', () => {
  assert.deepEqual(written(false, [1, 2, 3, 4], 4), [
    '█████░░░░░░░░░░░░░░░ 1 of 4 visits\n',
    '██████████░░░░░░░░░░ 2 of 4 visits, about 12 s left\n',
    '███████████████░░░░░ 3 of 4 visits, about 6 s left\n',
    '████████████████████ 4 of 4 visits\n',
  ]);
  const many = Array.from({ length: 1000 }, (_, index) => index + 1);
  assert.equal(written(false, many, 1000).length, 20);
});

test('a run that is resumed counts the time of its own visits only', () => {
  const [first, second] = written(false, [500, 550], 1000);
  assert.match(first ?? '', /500 of 1000 visits\n/);
  assert.match(second ?? '', /550 of 1000 visits, about 54 s left/);
});

test('a terminal has one line, which is gone at the end', () => {
  const texts = written(true, [1, 2], 2);
  assert.ok(texts.every((text) => text.startsWith('\r\x1b[K') && !text.includes('\n')));
  assert.equal(texts.at(-1), '\r\x1b[K');
});

test('a time is said in seconds, minutes, or hours and minutes', () => {
  assert.deepEqual([1.2, 89, 90, 3599, 3600, 7500].map(formatTime), [
    '2 s',
    '89 s',
    '2 min',
    '1 h 00 min',
    '1 h 00 min',
    '2 h 05 min',
  ]);
});
