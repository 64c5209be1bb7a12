import { expect } from '@open-wc/testing/pure';
import { executeServerCommand } from '@web/test-runner-commands';

type Payload = Readonly<Record<string, string | readonly string[]>>;

/** Compares a text with the one that a person reviewed, in `test/records/<name>.txt`. */
export async function asRecorded(name: string, text: string): Promise<void> {
  const { text: recorded } = await executeServerCommand<{ text?: string }, Payload>('recorded', {
    name,
    text,
  });
  if (recorded === undefined) {
    throw new Error(`Nobody has reviewed ${name} yet. Write it with RECORD=1, read it, commit it.`);
  }
  expect(text, `${name} is not as it was reviewed`).to.equal(recorded);
}

/** Finds records of a kind that nothing is compared with any more. */
export async function recordsAre(kind: string, names: readonly string[]): Promise<void> {
  const wanted = names.map((name) => `${kind}/${name}`);
  const { stale } = await executeServerCommand<{ stale: string[] }, Payload>('records', {
    kind,
    names: wanted,
  });
  expect(stale, 'records of nothing').to.deep.equal([]);
}
