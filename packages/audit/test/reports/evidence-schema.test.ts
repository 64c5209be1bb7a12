import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { renderReports } from '../../src/reports/reports.ts';
import { hostileEvidence } from '../fixture/hostile-audit.ts';
import { manyFindings } from '../fixture/large-audit.ts';
import { emptyEvidence, evidenceWith } from '../fixture/small-audit.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const schema = JSON.parse(read('../../evidence.schema.json'));
const validate = new Ajv2020({
  allErrors: true,
  strict: true,
  strictRequired: false,
  strictTypes: false,
}).compile(schema);

// biome-ignore lint/suspicious/noExplicitAny: it is made wrong on purpose.
type Loose = any;
const errorsOf = (change: (evidence: Loose) => void) => {
  const evidence = structuredClone(evidenceWith()) as Evidence;
  change(evidence);
  validate(JSON.parse(JSON.stringify(evidence)));
  return validate.errors ?? [];
};

describe('evidence.schema.json', () => {
  for (const [name, evidence] of Object.entries({
    usual: evidenceWith(),
    empty: emptyEvidence(),
    hostile: hostileEvidence(),
    large: manyFindings(10_000),
  })) {
    it(`takes evidence that is ${name}, as the report writes it`, () => {
      const [file] = renderReports(evidence, { formats: ['json'] });
      assert.equal(file?.name, 'evidence.json');
      const content = JSON.parse(file?.content ?? '');
      assert.ok(validate(content), JSON.stringify(validate.errors?.slice(0, 3)));
      assert.deepEqual(content, JSON.parse(JSON.stringify(evidence)));
    });
  }

  const wrong: Record<string, (evidence: Loose) => void> = {
    'another version': (evidence) => (evidence.schemaVersion = 1),
    'a member too many': (evidence) => (evidence.passed = true),
    'a missing member': (evidence) => delete evidence.problems,
    'an id that is none': (evidence) => (evidence.findings[0].id = 'x'),
    'a question among failures': (evidence) => evidence.findings.push(evidence.questions[0]),
    'a failure among questions': (evidence) => evidence.questions.push(evidence.findings[0]),
    'a failure of no criterion': (evidence) => (evidence.findings[0].criteria = []),
    'a finding that nobody states': (evidence) => (evidence.findings[0].statements = []),
    'a finding that is nowhere': (evidence) => (evidence.findings[0].seen = []),
    'an engine that is none': (evidence) => (evidence.findings[0].statements[0].source = 'x'),
    'a criterion that is none': (evidence) => (evidence.findings[0].criteria = ['wcag111']),
    'a pass without a person': (evidence) => {
      const result = evidence.criteria.find((other: Loose) => other.outcome === 'not-tested');
      result.outcome = 'passed';
    },
    'a pass by an engine': (evidence) => {
      const result = evidence.criteria.find((other: Loose) => other.methods[0]?.by === 'axe-core');
      result.methods[0].outcome = 'passed';
    },
    'an answer without a tester': (evidence) => (evidence.manual[0].answer.tester = ''),
    'an answered question without answer': (evidence) => delete evidence.manual[0].answer,
    'a date that is none': (evidence) => (evidence.finished = 'yesterday'),
    'a problem of no kind': (evidence) => (evidence.problems[0].kind = 'odd'),
    'a part of a page without a name': (evidence) => delete evidence.findings[0].element.name,
    'a text in one language': (evidence) => delete evidence.criteria[0].name.fr,
    'fewer than no visits': (evidence) => (evidence.visits.audited = -1),
  };
  for (const [name, change] of Object.entries(wrong)) {
    it(`refuses ${name}`, () => assert.notDeepEqual(errorsOf(change), []));
  }

  it('knows the members that the types have, and no others', () => {
    const sources = [
      'evidence/evidence',
      'evidence/observation',
      'evidence/visit',
      'evidence/texts',
      'plan/condition',
      'plan/target',
    ]
      .map((name) => read(`../../src/${name}.ts`))
      .join('\n')
      .replace(/\/\*\*[\s\S]*?\*\//g, '');
    const membersOf = (type: string) => {
      const body = sources.split(new RegExp(`interface ${type}\\b[^{]*\\{\\n`))[1]?.split('\n}')[0];
      assert.ok(body, `no interface ${type}`);
      return [...body.matchAll(/^ {2}readonly (\w+)(\??):/gm)].map(([, name, mark]) => ({
        name: name as string,
        isOptional: mark === '?',
      }));
    };
    const types: Record<string, string[]> = {
      software: ['Software'],
      package: ['ComponentPackage', 'Software'],
      engineText: ['EngineText'],
      condition: ['Condition'],
      exhibit: ['Exhibit'],
      target: ['TargetResult', 'Target'],
      element: ['ElementRecord'],
      attribution: ['Attribution'],
      seen: ['Seen'],
      finding: ['Finding'],
      rule: ['Rule'],
      method: ['Method'],
      criterion: ['CriterionResult'],
      manual: ['ManualResult'],
      answer: ['ManualAnswer'],
      problem: ['Problem', 'VisitProblem'],
    };
    for (const [name, interfaces] of [['', ['Evidence']], ...Object.entries(types)] as const) {
      const { properties, required } = name === '' ? schema : schema.$defs[name];
      const members = (interfaces as string[]).flatMap(membersOf);
      // Of an exhibit, the evidence says in which condition it was made, too.
      if (name === 'exhibit') members.push({ name: 'condition', isOptional: false });
      assert.deepEqual(Object.keys(properties).sort(), members.map((member) => member.name).sort());
      const needed = members.filter((member) => !member.isOptional).map((member) => member.name);
      assert.deepEqual([...required].sort(), needed.sort(), name);
    }
    const kinds = sources.match(/type ProblemKind =([^;]*);/)?.[1]?.match(/'[^']+'/g);
    assert.deepEqual(
      schema.$defs.problem.properties.kind.enum,
      kinds?.map((kind) => kind.slice(1, -1)),
    );
  });
});
