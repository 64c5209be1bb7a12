import type { AccessibleNode } from './browser.js';

/** Nodes that assistive technology passes over, what is in them apart. */
const PASSED_OVER = new Set(['none', 'generic', 'MenuListPopup', 'LineBreak', 'ListMarker']);
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
const VALUES = ['level', 'haspopup', 'autocomplete', 'live', 'valuemin', 'valuemax'] as const;

function states(node: AccessibleNode): string {
  const said = [
    ...SWITCHES.filter((name) => node[name] !== undefined).map((name) =>
      node[name] === true ? name : node[name] === 'mixed' ? `${name}: mixed` : `not ${name}`,
    ),
    ...STATES.filter((name) => node[name]),
    node.invalid && node.invalid !== 'false' && 'invalid',
    ...VALUES.filter((name) => node[name] !== undefined && node[name] !== '').map(
      (name) => `${name}: ${node[name]}`,
    ),
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

/** What is in a node, without what is passed over; text that stands side by side is one. */
function inside(node: AccessibleNode): AccessibleNode[] {
  const found: AccessibleNode[] = [];
  for (const child of node.children ?? []) {
    const isPassed = PASSED_OVER.has(child.role) && !child.live;
    for (const each of isPassed ? inside(child) : [child]) {
      const last = found.at(-1);
      if (each.role === 'StaticText' && last?.role === 'StaticText') {
        found[found.length - 1] = { ...last, name: `${last.name}${each.name}` };
      } else found.push(each);
    }
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
