import type { AccessibleNode } from './browser.js';

/** Nodes that assistive technology passes over, what is in them apart. */
const PASSED_OVER = new Set([
  ...['none', 'generic', 'MenuListPopup', 'LineBreak', 'ListMarker', 'InlineTextBox'],
]);
/** What is written in them is their value or name, and said as such. */
const WHOLE = new Set([
  ...['textbox', 'searchbox', 'spinbutton', 'button', 'link', 'heading', 'option', 'gridcell'],
  ...['columnheader', 'DisclosureTriangle', 'checkbox', 'radio', 'switch', 'slider'],
]);
/** What holds text of a question; by which element makes no difference to who listens. */
const TEXT = new Set(['StaticText', 'LabelText', 'Legend', 'paragraph']);
/** A list that is longer is not read to its end by a reviewer. */
const MOST_OPTIONS = 12;

const STATES = ['required', 'readonly', 'disabled', 'focused', 'selected', 'modal'] as const;
/** States that are said when they are false, too. */
const SWITCHES = ['checked', 'pressed', 'expanded'] as const;
const VALUES = ['level', 'haspopup', 'autocomplete', 'live', 'valuetext'] as const;
const LIMITS = ['valuemin', 'valuemax'] as const;
/** What Chromium says of a number without limits. */
const hasNoLimits = (node: AccessibleNode) => node.valuemin === 0 && node.valuemax === 0;

function states(node: AccessibleNode): string {
  const said = [
    ...SWITCHES.filter((name) => node[name] !== undefined).map((name) =>
      node[name] === true ? name : node[name] === 'mixed' ? `${name}: mixed` : `not ${name}`,
    ),
    ...STATES.filter((name) => node[name]),
    node.invalid && node.invalid !== 'false' && 'invalid',
    ...[...VALUES, ...(hasNoLimits(node) ? [] : LIMITS)]
      .filter((name) => node[name] !== undefined && node[name] !== '')
      .map((name) => `${name}: ${node[name]}`),
  ].filter(Boolean);
  return said.length ? ` [${said.join(', ')}]` : '';
}

const line = (node: AccessibleNode): string =>
  [
    node.role,
    node.name && ` "${node.name}"`,
    node.value !== undefined && node.value !== '' && ` = ${JSON.stringify(node.value)}`,
    states(node),
    node.description && `, described: "${node.description}"`,
  ]
    .filter(Boolean)
    .join('');

/** What is in a node, without what is passed over, each with the node that it stands in. */
function* childrenOf(node: AccessibleNode): Generator<[AccessibleNode, parent: AccessibleNode]> {
  for (const child of node.children ?? []) {
    if (PASSED_OVER.has(child.role) && !child.live) yield* childrenOf(child);
    else yield [child, node];
  }
}

/** Where the texts of two elements meet without a space or a mark, they are glued together. */
const areGlued = (before = '', after = ''): boolean =>
  /[^\s([“«]$/.test(before) && /^[^\s)\].,;:!?”»]/.test(after);

/** What is in a node; text that stands side by side is one, and what is glued is parted by a line. */
function inside(node: AccessibleNode): AccessibleNode[] {
  const found: AccessibleNode[] = [];
  let holder: AccessibleNode | undefined;
  for (const [each, parent] of childrenOf(node)) {
    const last = found.at(-1);
    if (each.role === 'StaticText' && last?.role === 'StaticText') {
      const between = parent !== holder && areGlued(last.name, each.name) ? ' | ' : '';
      found[found.length - 1] = { ...last, name: `${last.name}${between}${each.name}` };
    } else found.push(each);
    holder = parent;
  }
  return found;
}

function options(nodes: readonly AccessibleNode[]): string {
  const written = nodes.slice(0, MOST_OPTIONS).map((node) => `"${node.name}"${states(node)}`);
  const more = nodes.length - written.length;
  return `options: ${written.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** A node of the browser's accessibility tree and all that is in it, a line for each. */
export function treeText(node: AccessibleNode): string[] {
  const children = inside(node);
  const isText = children.length > 0 && children.every(({ role }) => role === 'StaticText');
  const text = isText && !WHOLE.has(node.role) ? `: ${children[0]?.name?.trim()}` : '';
  if (PASSED_OVER.has(node.role) && !node.live) return children.flatMap(treeText);
  if (node.role === 'StaticText') return [`text: ${node.name?.trim()}`];
  if (TEXT.has(node.role) && text && !states(node)) return [`text${text}`];
  const seen = children.filter(
    ({ role }) => role !== 'StaticText' || !(text || WHOLE.has(node.role)),
  );
  if (seen.length && seen.every(({ role }) => role === 'option')) {
    return [line(node), `  ${options(seen)}`];
  }
  const leaves = seen.every((child) => WHOLE.has(child.role));
  if (node.role === 'row' && leaves) return [`row: ${seen.map(line).join(' | ')}`];
  return [line(node) + text, ...seen.flatMap(treeText).map((each) => `  ${each}`)];
}
