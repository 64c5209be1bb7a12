import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rules } from '../../src/engines/alfa.ts';
import { criteriaOf, numberOfTag } from '../../src/engines/criteria.ts';
import { readRules } from '../../src/engines/equal-access-rules.ts';

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
});
