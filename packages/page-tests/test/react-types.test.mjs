import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

it('accepts in TypeScript what the components and the tags take, and nothing else', () => {
  const options =
    '--strict --noEmit --jsx react-jsx --module nodenext --target es2022 --ignoreConfig';
  const { stdout } = spawnSync(
    path('../node_modules/.bin/tsc'),
    [...options.split(' '), '--types', '', path('consumer/react-types.tsx')],
    { encoding: 'utf8' },
  );
  assert.equal(stdout, '');
});
