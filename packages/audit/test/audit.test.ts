import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import axe from 'axe-core';
import { auditStorybook, CannotRun, type Finding, type Report } from '../src/index.ts';
import { fixture, fixtureWith } from './fixture-storybook.ts';

const everywhere = [
  'en-light',
  'en-dark',
  'en-high-contrast',
  'fr-light',
  'fr-dark',
  'fr-high-contrast',
];

/** A finding as one line: rule, path, and where it was seen. */
const summarize = ({ rule, target, evidence }: Finding) => {
  const path = target.map((frame) => frame.join(' >>> ')).join(' » ');
  const seen = evidence
    .flatMap(({ stories }) => stories)
    .map(({ story, conditions }) =>
      conditions.join() === everywhere.join() ? story : `${story} (${conditions.join(', ')})`,
    );
  return `${rule}: ${path}: ${seen.join(', ')}`;
};

describe('audit of every story in every condition', () => {
  let report: Report;
  before(async () => {
    report = await auditStorybook({ folder: fixture });
  });

  it('finds exactly the planted faults, with shadow path, stories and conditions', () => {
    assert.deepEqual(report.findings.map(summarize), [
      'button-name: x-outer >>> x-inner >>> button: shadow--one, shadow--two',
      'image-alt: img: hostile--name',
      'image-alt: img: language--french (fr-light, fr-dark, fr-high-contrast)',
      'color-contrast: p: theme--dark (en-dark, fr-dark), theme--pinned (en-dark, fr-dark)',
      'target-size: button:nth-child(1): target--small',
      'target-size: button:nth-child(2): target--small',
    ]);
  });

  it('names criterion, impact and the way to mend it in both languages', () => {
    const { criteria, impact, help, html, evidence } = report.findings[0] as Finding;
    assert.deepEqual(criteria, ['4.1.2']);
    assert.equal(impact, 'critical');
    assert.equal(html, '<button></button>');
    assert.equal(help.en, 'Buttons must have discernible text');
    assert.equal(help.fr, 'Les boutons doivent avoir un texte perceptible');
    assert.deepEqual(evidence[0]?.message.any[1], {
      en: 'aria-label attribute does not exist or is empty',
      fr: 'L’attribut aria-label n’existe pas ou est vide',
    });
  });

  it('puts the figures of a check into the French wording', () => {
    const contrast = report.findings.find(({ rule }) => rule === 'color-contrast');
    const { en, fr } = contrast?.evidence[0]?.message.any[0] ?? {};
    assert.match(en ?? '', /insufficient color contrast of 2\.15 .*#444444/);
    assert.match(fr ?? '', /insuffisant de 2\.15 .*#444444/);
  });

  it('keeps undecided results apart as questions, and best practices as recommendations', () => {
    assert.deepEqual(report.questions.map(summarize), [
      'color-contrast: button:nth-child(1): target--small',
      'color-contrast: button:nth-child(2): target--small',
      'color-contrast: p: question--gradient',
    ]);
    assert.deepEqual(report.recommendations.map(summarize), [
      'tabindex: button: practice--tabindex',
    ]);
  });

  it('lists what was checked: no docs, and no condition that a story overrules', () => {
    const checked = new Map(report.stories.map((story) => [story.id, story]));
    assert.equal(checked.size, 11);
    assert.deepEqual(checked.get('clean--button')?.checked, everywhere);
    assert.deepEqual(checked.get('theme--pinned')?.checked, ['en-dark', 'fr-dark']);
    assert.deepEqual(report.checks, { planned: 11 * 6 - 4, done: 11 * 6 - 4 });
    assert.deepEqual(report.problems, []);
  });

  it('judges every criterion of levels A and AA, and calls none of them passed', () => {
    const outcome = (number: string) =>
      report.criteria.find((criterion) => criterion.number === number)?.outcome;
    assert.equal(report.criteria.length, 55);
    assert.equal(outcome('4.1.2'), 'failed');
    assert.equal(outcome('3.1.1'), 'no-failure-found');
    assert.equal(outcome('1.2.2'), 'nothing-to-check');
    assert.equal(outcome('2.4.7'), 'not-tested');
  });

  it('knows the criterion of every rule that ran', () => {
    const known = new Set(report.criteria.map(({ number }) => number));
    const ran = new Set(report.rules.map(({ id }) => id));
    assert.ok(ran.has('target-size'), 'off by default in axe, yet demanded by 2.5.8');
    for (const { id, criteria, tags } of report.rules) {
      assert.ok(tags.includes('best-practice') || criteria.length > 0, `${id} has no criterion`);
      assert.ok(
        criteria.every((number) => known.has(number)),
        `${id}: ${criteria}`,
      );
    }
  });

  it('says which versions of what it ran, and when', () => {
    assert.deepEqual(report.engines, [{ name: 'axe-core', version: axe.version }]);
    assert.match(report.browser.version, /^\d+\./);
    assert.ok(report.started < report.finished);
  });

  it('writes JSON that its schema accepts, and would not accept otherwise', () => {
    const file = new URL('../report.schema.json', import.meta.url);
    const schema = JSON.parse(readFileSync(file, 'utf8'));
    const validate = new Ajv2020({ allowUnionTypes: true }).compile<Report>(schema);
    const written: Report = JSON.parse(JSON.stringify(report));
    const valid = validate(written);
    assert.ok(valid, JSON.stringify(validate.errors));
    const withoutPath = { ...written, findings: [{ ...written.findings[0], target: [] }] };
    assert.equal(validate(withoutPath), false);
  });
});

describe('audit of broken stories', () => {
  it('reports each as what it is and finishes the rest', async () => {
    const folder = fixtureWith(
      'broken--throws',
      'broken--play',
      'broken--never',
      'broken--hangs',
      'broken--leaves',
      'broken--unknown',
      'broken--script',
      'broken--undefined',
      'language--french',
    );
    const report = await auditStorybook({ folder, globals: { language: ['fr'] }, timeout: 5000 });
    assert.deepEqual(
      report.problems.map(({ kind, story, message }) => `${kind}: ${story}: ${message}`),
      [
        'error: broken--throws: no such <thing>',
        'error: broken--play: expected 1, got 2',
        'timeout: broken--never: not ready after 5 s',
        'timeout: broken--hangs: not ready after 5 s',
        'error: broken--leaves: the story left for /index.json',
        'error: broken--unknown: stories[id] is not a function',
        'script-error: broken--script: late',
        'undefined-element: broken--undefined: <x-unknown>',
      ],
    );
    assert.deepEqual(report.checks, { planned: 9, done: 3 });
    assert.deepEqual(
      report.findings.map(({ rule }) => rule),
      ['image-alt'],
    );
  });

  it('blames no story for what the one before left in the page', async () => {
    const folder = fixtureWith('clean--poisonous', 'clean--button');
    const report = await auditStorybook({ folder, globals: {}, workers: 1 });
    assert.deepEqual(report.problems, []);
    assert.equal(report.checks.done, 2);
  });
});

describe('audit that cannot run', () => {
  const cannotRun = (message: RegExp) => (error: Error) => {
    assert.ok(error instanceof CannotRun);
    assert.match(error.message, message);
    return true;
  };

  it('says that a folder is no Storybook, or has no stories', async () => {
    const folder = new URL('.', import.meta.url).pathname;
    await assert.rejects(auditStorybook({ folder }), cannotRun(/index\.json cannot be read/));
    await assert.rejects(auditStorybook({ folder: fixtureWith() }), cannotRun(/lists no stories/));
  });

  it('refuses to claim a condition that the Storybook does not know', async () => {
    const globals = { density: ['compact'] };
    await assert.rejects(
      auditStorybook({ folder: fixture, globals }),
      cannotRun(/declares no global "density"/),
    );
  });
});
