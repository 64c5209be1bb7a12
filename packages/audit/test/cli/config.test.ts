import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { loadConfig } from '../../src/cli/config.ts';
import { options } from '../../src/cli/options.ts';
import { temporaryFolder } from '../fixture/temporary-folder.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../config.schema.json', import.meta.url), 'utf8'),
) as { properties: Record<string, { default?: unknown; description?: string }> };

const load = (content: string, ending = 'yaml') => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, `tds-audit.config.${ending}`), content);
  return { folder, loaded: loadConfig(undefined, folder) };
};

describe('a config file', () => {
  it('has the same meaning as YAML, JSON and a module', async () => {
    const values = { workers: 3, globals: { theme: ['a'] }, failOn: { new: 2 } };
    for (const [ending, content] of [
      ['yaml', 'workers: 3\nglobals: {theme: [a]}\nfailOn: {new: 2}\n'],
      ['json', JSON.stringify({ $schema: 'x', ...values })],
      ['mjs', `export default ${JSON.stringify(values)}`],
    ] as const) {
      assert.deepEqual((await load(content, ending).loaded)?.values, values, ending);
    }
    assert.equal(await loadConfig(undefined, temporaryFolder()), null);
  });

  it('has paths from its own folder on, and words for none', async () => {
    const { folder, loaded } = load(
      'inputs: [site, "https://a.ca/"]\ncomponents: [../c.json]\nsteps: ./s.yaml\nout: /elsewhere/x\nglobals: false\nfailOn: nothing\n',
    );
    assert.deepEqual((await loaded)?.values, {
      inputs: [join(folder, 'site'), 'https://a.ca/'],
      components: [join(folder, '../c.json')],
      steps: join(folder, 's.yaml'),
      out: '/elsewhere/x',
      globals: {},
      failOn: {},
    });
  });

  it('is refused with line and fix where it is wrong', async () => {
    const refused: [string, string, RegExp][] = [
      [
        'yaml',
        'out: x\nwokers: 3\n',
        /config\.yaml, line 2: "wokers" is not known here; did you mean "workers"\?/,
      ],
      ['yaml', 'workers: many\n', /line 1: "workers" is "many", and must be a whole number/],
      ['yaml', 'workers: 0\n', /line 1: "workers" must be >= 1/],
      [
        'yaml',
        'engines:\n  - axe-core\n  - alpha\n',
        /line 3: Number 2 is "alpha", and must be one of .*; did you mean "alfa"\?/,
      ],
      ['yaml', 'failOn: {finding: 1}\n', /"finding" is not known here; did you mean "findings"\?/],
      [
        'yaml',
        'globals: 1\n',
        /"globals" is 1, and must be a mapping of keys to values or true or false/,
      ],
      ['yaml', 'languages: [English]\n', /should be a language as en or fr-CA/],
      ['yaml', 'a: &a [*a]\n', /config\.yaml/],
      ['json', '{"out": }', /config\.json/],
      [
        'mjs',
        'export default { wokers: 3, failOn: { x: 1 } }',
        /config\.mjs: "wokers" is not known/,
      ],
      ['mjs', 'export const a = 1', /has no default export\. It should read/],
      ['mjs', 'export default ;', /cannot be loaded/],
    ];
    for (const [ending, content, message] of refused) {
      await assert.rejects(load(content, ending).loaded, { name: 'CannotRun', message }, content);
    }
    const folder = temporaryFolder();
    for (const ending of ['yaml', 'json']) {
      writeFileSync(join(folder, `tds-audit.config.${ending}`), '{}');
    }
    await assert.rejects(loadConfig(undefined, folder), /more than one config file/);
  });

  it('is described by a schema with every option, and the defaults that they have', () => {
    const { $schema, inputs, ...described } = schema.properties;
    assert.ok($schema && inputs);
    const perRun = ['plan', 'resume', 'shard', 'quiet'];
    const keys = Object.keys(options).filter((key) => !perRun.includes(key));
    assert.deepEqual(Object.keys(described).sort(), keys.sort());
    for (const [key, { default: value, description }] of Object.entries(described)) {
      assert.deepEqual(value, options[key as keyof typeof options].default, key);
      assert.ok(description, key);
    }
  });
});
