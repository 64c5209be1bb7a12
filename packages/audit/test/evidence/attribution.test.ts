import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assembleEvidence } from '../../src/evidence/assemble.ts';
import type { Visit } from '../../src/evidence/visit.ts';
import { element, findingsOf, plan, says, visit } from './visit-samples.ts';

describe('whose fault it is', () => {
  const fault = says('axe-core button-name failed 4.1.2');
  const host = (part: 'host' | 'made' | 'authors') =>
    element('x-a', { component: 'x-a', part, inside: part === 'made' ? 'p' : undefined });
  const kinds = async (visits: Visit[]) =>
    (await findingsOf(visits)).map(({ attribution }) => attribution.kind);
  const one = { components: { 'x-a': 1 } };

  it('is the component’s where every place that has it has the fault', async () => {
    const visits = ['a', 'b'].map((id) => visit(id, 'en-light', [host('made')], [fault], one));
    assert.deepEqual(await kinds(visits), ['component']);
  });

  it('is the component’s when every place has it in the dark theme only', async () => {
    const visits = ['a', 'b'].flatMap((id) => [
      visit(id, 'en-light', [], [], one),
      visit(id, 'fr-dark', [host('made')], [fault], one),
    ]);
    assert.deepEqual(await kinds(visits), ['component']);
  });

  it('is the use’s where another page, or another copy, is without it', async () => {
    const faulty = visit('a', 'en-light', [host('host')], [fault], one);
    assert.deepEqual(await kinds([faulty, visit('b', 'en-light', [], [], one)]), ['use']);
    assert.deepEqual(await kinds([{ ...faulty, components: { 'x-a': 2 } }]), ['use']);
  });

  it('is the use’s for what the author wrote in it, and the page’s outside of any', async () => {
    assert.deepEqual(await kinds([visit('a', 'en-light', [host('authors')], [fault], one)]), [
      'use',
    ]);
    assert.deepEqual(await kinds([visit('a', 'en-light', [element('p')], [fault])]), ['page']);
  });

  it('names the version of the package, where it is known', async () => {
    const packages = { 'x-a': { name: 'pkg', version: '2.1.0' } };
    const { findings } = await assembleEvidence(
      [visit('a', 'en-light', [host('made')], [fault], one)],
      { ...plan(['a']), packages },
    );
    assert.equal(findings[0]?.attribution.version, '2.1.0');
  });
});
