import { stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, isAbsolute, join, normalize, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CannotRun } from '../cannot-run.ts';
import { createSchemaCheck, type Fault } from '../schema-check.ts';
import { readWrittenFile, refuseFaults } from '../written-file.ts';
import { options } from './options.ts';
import type { Config, Options } from './settings.ts';

/** Names of a config file, in the folder where the command is run. */
export const configNames = ['mjs', 'js', 'json', 'yaml', 'yml'].map(
  (ending) => `tds-audit.config.${ending}`,
);

export interface LoadedConfig {
  readonly file: string;
  /** With paths from the working folder on. */
  readonly values: Partial<Options> & { readonly inputs?: readonly string[] | undefined };
}

const schema = createRequire(import.meta.url)('../../config.schema.json') as object;
let check: ((value: unknown) => Fault[]) | undefined;

/** Loads the file that was named, or the one that is in the folder; `null` when there is none. */
export async function loadConfig(
  named: string | undefined,
  folder = '.',
): Promise<LoadedConfig | null> {
  const file = named ?? (await findConfig(folder));
  if (file === undefined) return null;
  if (named !== undefined && !(await exists(named))) {
    throw new CannotRun(`--config: there is no file ${named}.`);
  }
  const config = await readConfig(file);
  return { file, values: toOptions(config, dirname(file)) };
}

async function findConfig(folder: string): Promise<string | undefined> {
  const found: string[] = [];
  for (const name of configNames) {
    if (await exists(join(folder, name))) found.push(join(folder, name));
  }
  if (found.length > 1) {
    throw new CannotRun(
      `There is more than one config file: ${found.join(', ')}. Keep one, or name it with --config.`,
    );
  }
  return found[0];
}

const exists = async (file: string) => (await stat(file).catch(() => null)) !== null;

async function readConfig(file: string): Promise<Config> {
  check ??= createSchemaCheck(schema);
  if (/^\.(json|ya?ml)$/.test(extname(file))) {
    const written = await readWrittenFile(file);
    refuseFaults(check(written.content), written);
    return written.content as Config;
  }
  if (!/^\.m?js$/.test(extname(file))) {
    throw new CannotRun(`--config ${file}: it should end in .mjs, .js, .json or .yaml.`);
  }
  let module: { default?: unknown };
  try {
    module = await import(pathToFileURL(resolve(file)).href);
  } catch (error) {
    throw new CannotRun(`${file} cannot be loaded: ${(error as Error).message}`);
  }
  if (module.default === undefined) {
    throw new CannotRun(`${file} has no default export. It should read: export default { … }`);
  }
  const faults = check(module.default);
  if (faults.length > 0) {
    throw new CannotRun(
      faults.map(({ path, message }) => describeFault(file, path, message)).join('\n'),
    );
  }
  return module.default as Config;
}

const describeFault = (file: string, path: readonly (string | number)[], message: string) =>
  `${file}${path.length > 1 ? `, in ${path.slice(0, -1).join('.')}` : ''}: ${message}`;

function toOptions(config: Config, folder: string): LoadedConfig['values'] {
  const { $schema: _, inputs, globals, failOn, ...rest } = config;
  const place = (path: string) => (isAbsolute(path) ? path : normalize(join(folder, path)));
  const values: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(rest)) {
    if (value === undefined) continue;
    const isPath = options[key as keyof Options].isPath;
    const placed = (one: unknown) => (Array.isArray(one) ? one.map(place) : place(one as string));
    values[key] = isPath ? placed(value) : value;
  }
  if (typeof globals === 'object') values.globals = globals;
  if (globals === false) values.globals = {};
  if (failOn !== undefined) values.failOn = failOn === 'nothing' ? {} : failOn;
  if (inputs) {
    values.inputs = inputs.map((input) =>
      /^[a-z][a-z\d+.-]+:\/\//i.test(input) ? input : place(input),
    );
  }
  return values as LoadedConfig['values'];
}
