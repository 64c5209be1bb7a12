import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { CannotRun } from '../../src/cannot-run.ts';
import { type Answer, parseAnswers, readAnswers, writeAnswers } from '../../src/manual/answers.ts';
import { updateAnswersFile } from '../../src/manual/answers-file.ts';
import { askQuestions } from '../../src/manual/questions.ts';
import { temporaryFolder } from '../fixture/temporary-folder.ts';

const today = new Date('2026-11-26T12:00:00Z');
const fingerprint = 'aabbccddeeff';
const ask = (id: string, print: string | null = fingerprint, kinds = ['p']) =>
  askQuestions([{ id, kind: 'component', kinds, fingerprint: print }]);

const sessions = `schemaVersion: 1
sessions:
  marie:
    tester: Marie Tremblay
    assistiveTechnology: NVDA 2026.1
    browser: Firefox 147
    date: 2026-11-20
  eyes:
    tester: Ama Owusu
    assistiveTechnology: none
    browser: Chrome 150
    date: 2026-11-21
`;

const mistakesIn = (text: string): string[] => {
  try {
    parseAnswers(text, 'answers.yaml', today);
  } catch (error) {
    assert.ok(error instanceof CannotRun, String(error));
    return error.message.split('\n');
  }
  return [];
};

describe('file of answers', () => {
  it('is begun with every question unanswered, and what it means in both languages', () => {
    const asked = ask('x-a');
    const text = updateAnswersFile('', asked, 'answers.yaml');
    const file = parse(text);
    assert.deepEqual(
      Object.keys(file.answers['x-a']),
      asked.map(({ question }) => question),
    );
    for (const entry of Object.values(file.answers['x-a'])) {
      assert.deepEqual(entry, { result: 'not-tested', fingerprint });
    }
    assert.match(text, /# Does a screen reader read everything in an order/);
    assert.match(text, /# Un lecteur d’écran lit-il tout dans un ordre/);
    assert.deepEqual(parseAnswers(text, 'answers.yaml', today), []);
  });

  it('keeps what people wrote to the byte when nothing is new', () => {
    const text = updateAnswersFile('', ask('x-a'), 'answers.yaml');
    const own = text.replace('schemaVersion: 1', 'schemaVersion:   1 # ours\n\n\n');
    assert.equal(updateAnswersFile(own, ask('x-a'), 'answers.yaml'), own);
  });

  it('adds what is new, and keeps answers, comments, order and what is asked no more', () => {
    const before = `# Our own words
${sessions}answers:
  x-old:
    colour: { result: failed, session: eyes, fingerprint: ${fingerprint} } # in dark
  x-a:
    # Checked twice
    reading-order:
      session: marie
      result: passed
      fingerprint: 00000000000b
      note: "it’s fine"
    structure:
      result: not-tested
      fingerprint: 111111111111
`;
    const after = updateAnswersFile(before, [...ask('x-a'), ...ask('x-b')], 'answers.yaml');
    const file = parse(after);
    assert.deepEqual(Object.keys(file.answers), ['x-old', 'x-a', 'x-b']);
    assert.deepEqual(Object.keys(file.answers['x-a']).slice(0, 2), ['reading-order', 'structure']);
    assert.deepEqual(Object.keys(file.answers['x-a']).length, ask('x-a').length);
    assert.deepEqual(file.answers['x-a']['reading-order'], {
      session: 'marie',
      result: 'passed',
      fingerprint: '00000000000b',
      note: 'it’s fine',
    });
    assert.equal(
      file.answers['x-a'].structure.fingerprint,
      fingerprint,
      'unanswered: as it is now',
    );
    for (const comment of ['# Our own words', '# in dark', '# Checked twice']) {
      assert.ok(after.includes(comment), comment);
    }
    const answered = parseAnswers(after, 'answers.yaml', today);
    assert.deepEqual(
      answered.map(({ subject, question }) => `${subject} ${question}`),
      ['x-old colour', 'x-a reading-order'],
    );
  });

  it('takes subjects whose ids are hostile', () => {
    const ids = [
      'https://x.test/?a=1&b: {}#c',
      '__proto__',
      '- "\n# x',
      '<script>',
      '1.0',
      'null',
      '*a',
    ];
    const text = updateAnswersFile(
      '',
      ids.flatMap((id) => ask(id)),
      'answers.yaml',
    );
    assert.deepEqual([...parse(text, { mapAsMap: true }).get('answers').keys()], ids);
    assert.equal(
      updateAnswersFile(
        text,
        ids.flatMap((id) => ask(id)),
        'answers.yaml',
      ),
      text,
    );
  });

  it('reads an answer with who, with what, when and of what', () => {
    const text = `${sessions}answers:
  x-a:
    structure: { result: failed, session: marie, note: No list, fingerprint: ${fingerprint} }
    colour: { result: passed, session: eyes, fingerprint: ${fingerprint} }
    reflow:
    sensory: { result: not-tested, fingerprint: ${fingerprint} }
`;
    assert.deepEqual(parseAnswers(text, 'answers.yaml', today), [
      {
        subject: 'x-a',
        question: 'structure',
        result: 'failed',
        tester: 'Marie Tremblay',
        date: '2026-11-20',
        with: 'NVDA 2026.1, Firefox 147',
        note: 'No list',
        fingerprint,
      },
      {
        subject: 'x-a',
        question: 'colour',
        result: 'passed',
        tester: 'Ama Owusu',
        date: '2026-11-21',
        with: 'Chrome 150',
        fingerprint,
      },
    ] satisfies Answer[]);
  });

  it('refuses what is not understood, each with its line and the fix', () => {
    const text = `schemaVersion: 2
sesions: {}
sessions:
  a:
    tester: TODO
    assistiveTechnology: NVDA
    browser: 147
    date: 2026-02-30
  b:
    tester: Ama Owusu
    assistiveTechnology: none
    browser: Chrome 150
    date: 2027-01-01
  c: { tester: Ama Owusu, assistiveTechnology: none, browser: Chrome 150, date: 2026-11-01 }
answers:
  x-a:
    structure: { result: passed, session: c, fingerprint: ${fingerprint} }
    colour: { result: passd, session: c, fingerprint: ${fingerprint} }
    reflow: { result: passed, fingerprint: ${fingerprint} }
    sensory: { result: passed, session: nobody, fingerprint: ${fingerprint} }
    orientation: { result: passed, session: c }
    text-resize: { result: not-tested, session: c }
    no-such: { result: passed, session: c, fingerprint: ${fingerprint} }
    focus-order: { result: passed, session: c, fingerprint: ${fingerprint}, tester: me }
    flashes: passed
`;
    const mistakes = mistakesIn(text);
    const expected: [number, RegExp][] = [
      [1, /Write 1/],
      [2, /"sesions" means nothing here. Use one of: schemaVersion, sessions, answers/],
      [5, /"a" has no tester/],
      [6, /no assistiveTechnology with its version/],
      [7, /no browser with its version: write it as Firefox 147/],
      [8, /as 2026-11-20/],
      [13, /yet to come/],
      [17, /cannot be answered without assistive technology.*screen reader/],
      [18, /"passd". Write one of: passed, failed/],
      [19, /has no session/],
      [20, /no session "nobody"/],
      [21, /needs its fingerprint/],
      [22, /has a session and no result/],
      [23, /"no-such" is no question/],
      [24, /"tester" means nothing here/],
      [25, /"flashes" must hold/],
    ];
    assert.deepEqual(
      mistakes.map((mistake) => Number(/^answers\.yaml:(\d+): /.exec(mistake)?.[1])),
      expected.map(([line]) => line),
      mistakes.join('\n'),
    );
    for (const [index, [, message]] of expected.entries()) {
      assert.match(mistakes[index] ?? '', message);
    }
  });

  it('refuses what is no YAML, a key twice, and a file that would grow without end', () => {
    assert.match(mistakesIn('a: [')[0] ?? '', /^answers\.yaml:1: This is not YAML/);
    assert.match(mistakesIn('- a')[0] ?? '', /must begin with/);
    const twice = `${sessions}answers:\n  x-a:\n    colour: {}\n    colour: {}\n`;
    assert.match(mistakesIn(twice)[0] ?? '', /^answers\.yaml:16: .*unique/);
    const bomb = `a: &a [x,x]\nb: &b [*a,*a]\n${sessions}answers: *b\n`;
    assert.ok(mistakesIn(bomb).length > 0);
    assert.throws(() => updateAnswersFile('a: [', ask('x-a'), 'answers.yaml'), /answers\.yaml:1/);
  });

  it('keeps versions as they were written', () => {
    const text = `${sessions.replace('Firefox 147', '"Firefox 1.10"')}answers:
  x-a:
    structure: { result: passed, session: marie, fingerprint: 000000000012 }
`;
    const [answer] = parseAnswers(text, 'answers.yaml', today);
    assert.equal(answer?.with, 'NVDA 2026.1, Firefox 1.10');
    assert.equal(answer?.fingerprint, '000000000012');
  });

  it('is written whole, and read back; none is no answers', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'answers.yaml');
    assert.deepEqual(await readAnswers(file), []);
    const text = updateAnswersFile('', ask('x-a'), file);
    await writeAnswers(file, text);
    assert.equal(await readFile(file, 'utf8'), text);
    assert.deepEqual(await readdir(folder), ['answers.yaml'], 'nothing is left behind');
    assert.deepEqual(await readAnswers(file), []);
  });

  it('has a schema that takes what is written and refuses a result without a session', async () => {
    const schema = JSON.parse(
      await readFile(new URL('../../answers.schema.json', import.meta.url), 'utf8'),
    );
    const isValid = new Ajv2020({ allowUnionTypes: true }).compile(schema);
    const written = parse(updateAnswersFile('', ask('x-a'), 'answers.yaml'));
    assert.ok(isValid(written), JSON.stringify(isValid.errors));
    const entry = { result: 'passed', session: 'marie', fingerprint };
    const answered = { ...(parse(sessions) as object), answers: { 'x-a': { colour: entry } } };
    assert.ok(isValid(answered), JSON.stringify(isValid.errors));
    const unsigned = { result: 'passed', fingerprint };
    for (const colour of [unsigned, { ...entry, result: 'ok' }, { ...entry, tester: 'me' }]) {
      assert.ok(!isValid({ ...answered, answers: { 'x-a': { colour } } }));
    }
  });
});
