// Expressions over what a macro is given, in no language's syntax. What is known while building is
// folded away: a macro holds no questions whose answer never changes.

export const literal = (value) => ({ type: 'literal', value });
export const NOTHING = literal(undefined);

/** A value known by name when the macro runs: `p` (properties), `t` (texts), `g` (group), `id` … */
export const variable = (name) => ({ type: 'variable', name });
/** Safe on nothing, as `?.` is. */
export const member = (object, name) =>
  isNothing(object) ? NOTHING : { type: 'member', object, name };

const isLiteral = ({ type }) => type === 'literal';
const isNothing = (value) => isLiteral(value) && value.value == null;
const isStructure = ({ type }) => ['object', 'array', 'each', 'function'].includes(type);

/** Whether a value is true when tested: `undefined` while nobody knows. */
const truth = (value) => {
  if (isLiteral(value)) return Boolean(value.value);
  return isStructure(value) ? true : undefined;
};

export function and(left, right) {
  const known = truth(left);
  if (known !== undefined) return known ? right : left;
  return { type: 'and', left, right };
}

export function or(left, right) {
  const known = truth(left);
  if (known !== undefined) return known ? left : right;
  if (['not', 'equals', 'isOneOf', 'matches'].includes(left.type) && right.value === false)
    return left;
  return { type: 'or', left, right };
}

export function coalesce(left, right) {
  if (isNothing(left)) return right;
  if (isLiteral(left) || isStructure(left)) return left;
  return { type: 'coalesce', left, right };
}

export function not(value) {
  const known = truth(value);
  return known === undefined ? { type: 'not', value } : literal(!known);
}

export function conditional(test, yes, no) {
  const known = truth(test);
  if (known !== undefined) return known ? yes : no;
  return { type: 'conditional', test, yes, no };
}

export function equals(left, right) {
  if (isLiteral(left) && isLiteral(right)) return literal(left.value === right.value);
  if (
    left.type === 'conditional' &&
    isLiteral(left.yes) &&
    isLiteral(left.no) &&
    isLiteral(right)
  ) {
    const [yes, no] = [left.yes, left.no].map(({ value }) => value === right.value);
    if (yes === no) return literal(yes);
    return yes ? not(not(left.test)) : not(left.test);
  }
  return { type: 'equals', left, right };
}

/** Whether a value is one of these. */
export const isOneOf = (value, choices) =>
  isLiteral(value) && choices.every(isLiteral)
    ? literal(choices.some((choice) => choice.value === value.value))
    : { type: 'isOneOf', value, choices };

/** Whether a text matches a regular expression. */
export const matches = (value, regex) =>
  isLiteral(value)
    ? literal(new RegExp(regex.pattern, regex.flags).test(value.value))
    : { type: 'matches', value, regex };

/** A piece of a text; the text of nothing is empty. */
export const slice = (value, from, to) => ({ type: 'slice', value, from, to });

/** Texts put together. */
export function text(parts) {
  const joined = [];
  for (const part of parts.flatMap((part) => (part.type === 'text' ? part.parts : [part]))) {
    const last = joined.at(-1);
    if (isLiteral(part) && last && isLiteral(last)) {
      joined[joined.length - 1] = literal(`${last.value}${part.value}`);
    } else if (!isLiteral(part) || part.value !== '') joined.push(part);
  }
  if (joined.length === 0) return literal('');
  if (joined.length === 1 && isLiteral(joined[0])) return literal(String(joined[0].value));
  return { type: 'text', parts: joined };
}

/** Those of the ids that are there, with spaces between; nothing when none is. */
export function idList(ids) {
  const possible = ids.filter((id) => truth(id) !== false);
  return possible.length ? { type: 'idList', ids: possible } : NOTHING;
}

/** A number as people of a place write it. */
export const formattedNumber = (value, locale) => ({ type: 'formattedNumber', value, locale });

/** A number of bytes as people of a place write it. */
export const formattedFileSize = (value, locale) => ({ type: 'formattedFileSize', value, locale });

/** The types of `accept` in words. */
export const fileTypes = (accept, texts) => ({ type: 'fileTypes', accept, texts });

/** An expression as a condition: what only decides which kind of nothing it is falls away. */
export function condition(value) {
  if (value.type === 'or' && truth(value.right) === false) return condition(value.left);
  if (value.type === 'or')
    return { ...value, left: condition(value.left), right: condition(value.right) };
  if (value.type === 'and' && truth(value.right)) return condition(value.left);
  if (value.type === 'not' && value.value.type === 'not') return condition(value.value.value);
  return value;
}
