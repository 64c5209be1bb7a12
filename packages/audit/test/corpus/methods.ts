import type { Check } from '../../src/checks/check.ts';
import type { Engine } from '../../src/engines/engine.ts';

/** What a module exports, or nothing when there is no such module. */
async function exportsOf(file: string): Promise<unknown[]> {
  const { href } = new URL(file, import.meta.url);
  try {
    return Object.values((await import(href)) as object);
  } catch (error) {
    const { code, url } = error as { code?: string; url?: string };
    // What is missing inside the module is a fault, and not that there is none.
    if (code === 'ERR_MODULE_NOT_FOUND' && url === href) return [];
    throw error;
  }
}

const listsIn = (exported: unknown[]): unknown[] =>
  exported.flatMap((value) => (Array.isArray(value) ? value : []));

const isEngine = (value: unknown): value is Engine =>
  typeof value === 'object' && !!value && 'run' in value && 'source' in value;
const isCheck = (value: unknown): value is Check =>
  typeof value === 'object' && !!value && 'run' in value && 'runs' in value;

/** Every engine and check there is: what the lists of `src/engines` and `src/checks` hold. */
export async function methods(): Promise<{ engines: Engine[]; checks: Check[] }> {
  const engines = listsIn(await exportsOf('../../src/engines/engines.ts')).filter(isEngine);
  const checks = listsIn(await exportsOf('../../src/checks/checks.ts')).filter(isCheck);
  return {
    engines: [...new Set(engines)],
    checks: [...new Set(checks)],
  };
}
