import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { rules } from '../../src/engines/alfa.ts';
import { criteriaOf, numberOfTag } from '../../src/engines/criteria.ts';
import { askedOnce, guideline, readRules } from '../../src/engines/equal-access-rules.ts';
import { questions } from '../../src/manual/questions.ts';

interface Ace {
  Checker: new () => {
    getGuidelines(): { id: string; checkpoints: { num: string; rules?: { id: string }[] }[] }[];
  };
}
const { Checker } = createRequire(import.meta.url)(
  'accessibility-checker-engine/ace-node.js',
) as Ace;

describe('criteria of a rule', () => {
  it('are in the order of WCAG, without what WCAG 2.2 does not have', () => {
    const named = ['2.4.10', '1.4.12', '4.1.1', '1.4.3', '9.9.9', '1.4.3'];
    assert.deepEqual(criteriaOf(named), { criteria: ['1.4.3', '1.4.12'], isAdvice: false });
  });

  it('are advice where only AAA or nothing asks for them', () => {
    assert.deepEqual(criteriaOf(['1.4.6']), { criteria: ['1.4.6'], isAdvice: true });
    assert.deepEqual(criteriaOf(['4.1.1']), { criteria: [], isAdvice: true });
  });

  it('are read from the tags of axe', () => {
    const tags = ['wcag2aa', 'wcag143', 'wcag1412', 'best-practice'];
    assert.deepEqual(criteriaOf(tags.map(numberOfTag)).criteria, ['1.4.3', '1.4.12']);
  });
});

describe('rules of Alfa', () => {
  it('have a sentence each, in both languages', () => {
    const without = rules.filter(({ common: { rule, help } }) => help.en === rule || !help.fr);
    assert.deepEqual(without, []);
  });

  it('leave out the parts of other rules, which fail nobody by themselves', () => {
    const ids = new Set(rules.map(({ common }) => common.rule));
    assert.deepEqual([ids.has('sia-r27'), ids.has('sia-r22')], [true, false]);
  });
});

describe('rules of Equal Access', () => {
  it('are weighed by the reason of a result', () => {
    const rule = readRules().get('target_spacing_sufficient');
    assert.deepEqual(rule?.forReason('violation_spacing'), {
      criteria: ['2.5.8'],
      isAdvice: false,
    });
    assert.deepEqual(rule?.forReason('recommendation_inline'), {
      criteria: ['2.5.8'],
      isAdvice: true,
    });
    assert.equal(rule?.forReason('none of them'), undefined);
  });

  it('leave out what asks the same of every page: a question for people has it', () => {
    const rules = readRules();
    for (const [rule, question] of Object.entries(askedOnce)) {
      assert.ok(!rules.has(rule));
      const manual = questions.find(({ id }) => id === question);
      const known = new Checker().getGuidelines().find(({ id }) => id === guideline);
      const demands = known?.checkpoints.filter((one) => one.rules?.some(({ id }) => id === rule));
      assert.deepEqual(
        demands?.map(({ num }) => num),
        manual?.criteria,
      );
    }
  });
});
