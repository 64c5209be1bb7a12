import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyProfile } from '../../src/wcag/apply-profile.ts';
import { profileIds, profileOf } from '../../src/wcag/profiles.ts';
import { finding } from '../fixture/evidence-parts.ts';
import { manyFindings } from '../fixture/large-audit.ts';
import { evidenceWith } from '../fixture/small-audit.ts';

const numbers = (id: (typeof profileIds)[number], options = {}) =>
  profileOf(id, options).requirements.map(({ criterion }) => criterion.number);

describe('profiles', () => {
  it('ask for the criteria of their standard', () => {
    assert.equal(numbers('wcag22').length, 55);
    assert.equal(numbers('en301549').length, 50);
    assert.equal(numbers('section508').length, 38);
    assert.equal(numbers('aoda').length, 36);
    assert.ok(numbers('section508').includes('4.1.1'));
    assert.ok(!numbers('wcag22').includes('4.1.1'));
    assert.ok(!numbers('en301549').includes('2.5.8'));
  });

  it('leave out the two exceptions of the regulation, unless they are switched off', () => {
    assert.deepEqual(
      profileOf('aoda').excepted.map(({ criterion }) => criterion.number),
      ['1.2.4', '1.2.5'],
    );
    const all = profileOf('aoda', { exceptions: false });
    assert.equal(all.requirements.length, 38);
    assert.deepEqual(all.excepted, []);
    assert.equal(profileOf('section508').excepted.length, 0);
  });

  it('have the standard’s own clause numbers', () => {
    assert.equal(profileOf('en301549').requirements[0]?.clause, '9.1.1.1');
    assert.equal(profileOf('aoda').requirements[0]?.clause, '1.1.1');
  });

  it('say in both languages what they are and what they leave out', () => {
    for (const id of profileIds) {
      const { name, standard, url, notCovered } = profileOf(id);
      for (const text of [name, standard, url, ...notCovered]) assert.ok(text.en && text.fr);
      assert.ok(notCovered.length > 0);
    }
  });
});

describe('evidence for a profile', () => {
  it('loses nothing: what the standard does not ask for is kept apart', () => {
    const evidence = manyFindings(500);
    for (const id of profileIds) {
      const { findings, questions, advice, leftOut } = applyProfile(evidence, profileOf(id));
      assert.equal(findings.length + leftOut.findings.length, 500);
      assert.equal(questions.length + leftOut.questions.length, evidence.questions.length);
      assert.equal(advice.length, evidence.advice.length);
    }
    assert.equal(applyProfile(evidence, profileOf('wcag22')).leftOut.findings.length, 0);
    assert.ok(applyProfile(evidence, profileOf('aoda')).leftOut.findings.length > 0);
  });

  it('narrows a finding of two criteria to the one that is asked for', () => {
    const both = finding({ criteria: ['1.3.1', '1.3.5'] });
    const { findings } = applyProfile(evidenceWith({ findings: [both] }), profileOf('aoda'));
    assert.deepEqual(findings[0]?.criteria, ['1.3.1']);
    assert.equal(findings[0]?.id, both.id);
  });

  it('has a row for what nobody tested, and never a pass for it', () => {
    const { criteria } = applyProfile(evidenceWith(), profileOf('section508'));
    const parsing = criteria.find(({ number }) => number === '4.1.1');
    assert.equal(parsing?.outcome, 'not-tested');
    assert.match(parsing?.note?.en ?? '', /errata/);
    assert.equal(criteria.length, 38);
  });

  it('judges nothing anew', () => {
    const evidence = evidenceWith();
    for (const id of profileIds) {
      for (const { number, outcome } of applyProfile(evidence, profileOf(id)).criteria) {
        const known = evidence.criteria.find((result) => result.number === number);
        assert.equal(outcome, known?.outcome ?? 'not-tested');
      }
    }
  });
});
