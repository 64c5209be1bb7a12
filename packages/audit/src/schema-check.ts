import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { closest, distance } from 'fastest-levenshtein';

/** One thing that is wrong in a file or an object that a person wrote. */
export interface Fault {
  /** Keys and indexes from the root on. */
  readonly path: readonly (string | number)[];
  /** For a key that is not known: it itself, so that its line can be found. */
  readonly key?: string | undefined;
  /** A sentence without the place, with the fix. */
  readonly message: string;
}

/** "; did you mean …?" for the name that is nearest, where one is near enough to be meant. */
export function suggest(word: string, names: readonly string[]): string {
  if (names.length === 0) return '';
  const nearest = closest(word.toLowerCase(), names as string[]);
  const isNear = distance(word.toLowerCase(), nearest) <= Math.max(2, word.length / 3);
  return isNear ? `; did you mean "${nearest}"?` : '';
}

/** A test of values by a JSON Schema, which gives sentences instead of the validator's terms. */
export function createSchemaCheck(schema: object): (value: unknown) => Fault[] {
  // `verbose` gives each error the schema that it comes from: its keys are what can be meant.
  const ajv = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true });
  const validate = ajv.compile(schema);
  return (value) => {
    if (validate(value)) return [];
    const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if');
    const faults = errors.map(toFault);
    const seen = new Set<string>();
    return faults.filter((fault) => {
      const key = JSON.stringify(fault);
      return !seen.has(key) && seen.add(key);
    });
  };
}

function toFault(error: ErrorObject): Fault {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const name = path.length > 0 ? `"${path.at(-1)}"` : 'The file';
  const what = typeof path.at(-1) === 'number' ? `Number ${Number(path.at(-1)) + 1}` : name;
  const { keyword, params, parentSchema, data } = error;
  switch (keyword) {
    case 'additionalProperties': {
      const key = String(params.additionalProperty);
      const known = Object.keys((parentSchema?.properties as object | undefined) ?? {});
      const list = known.length > 0 ? ` Known here: ${known.join(', ')}.` : '';
      return {
        path,
        key,
        message: `"${key}" is not known here${suggest(key, known) || '.'}${list}`,
      };
    }
    case 'required':
      return { path, message: `${what} lacks "${params.missingProperty}".` };
    case 'enum': {
      const values = params.allowedValues as unknown[];
      const word = typeof data === 'string' ? suggest(data, values.map(String)) : '';
      return {
        path,
        message: `${what} is ${show(data)}, and must be one of ${values.map(show).join(', ')}${word || '.'}`,
      };
    }
    case 'type':
      return { path, message: `${what} is ${show(data)}, and must be ${typeNames(params.type)}.` };
    case 'minItems':
    case 'minLength':
      return { path, message: `${what} is empty.` };
    case 'minProperties':
    case 'maxProperties':
      return { path, message: `${what} must have exactly one key: ${keysOf(parentSchema)}.` };
    case 'pattern':
      return { path, message: `${what} is ${show(data)}; ${describe(parentSchema)}` };
    default:
      return { path, message: `${what} ${error.message ?? 'is not valid'}.` };
  }
}

const keysOf = (schema: object | undefined) =>
  Object.keys((schema as { properties?: object })?.properties ?? {}).join(', ');

const describe = (schema: object | undefined) =>
  (schema as { description?: string })?.description ?? 'it has another form.';

/** A value as people wrote it, cut; objects are named by what they are. */
function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value !== null && typeof value === 'object') return 'a mapping';
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}

const names: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of keys to values',
  null: 'nothing',
};

const typeNames = (types: string | string[]) =>
  [types]
    .flat()
    .map((type) => names[type] ?? type)
    .join(' or ');
