/** A node of the browser's accessibility tree, as far as it is read here (CDP `Accessibility.AXNode`). */
export interface AXNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly description?: { readonly value?: string };
  readonly value?: { readonly value?: unknown };
  readonly properties?: readonly {
    readonly name: string;
    readonly value: { readonly value?: unknown };
  }[];
  readonly parentId?: string;
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
}

export interface TreeFault {
  readonly rule: 'control' | 'image' | 'group';
  readonly role: string;
  readonly node: AXNode;
}

const interactive = new Set(
  (
    'button link textbox searchbox combobox checkbox radio switch slider spinbutton listbox menuitem ' +
    'menuitemcheckbox menuitemradio tab treeitem option DisclosureTriangle ColorWell Date DateTime InputTime'
  ).split(' '),
);
const images = new Set(['image', 'img']);
const groups = new Set(
  'dialog alertdialog group region radiogroup form tablist toolbar menu menubar tree grid'.split(
    ' ',
  ),
);
/** They can have the focus, and are named elsewhere or need no name. */
const containers = new Set([
  'RootWebArea',
  'WebArea',
  'Iframe',
  'IframePresentational',
  'document',
]);

const roleOf = ({ role }: AXNode) => role?.value ?? '';
const nameOf = ({ name }: AXNode) => (name?.value ?? '').replace(/[\s\u200b\ufeff]+/g, ' ').trim();
const isFocusable = ({ properties }: AXNode) =>
  properties?.some(({ name, value }) => name === 'focusable' && value.value === true) ?? false;

function concerns(node: AXNode, rule: TreeFault['rule']): boolean {
  if (node.ignored) return false;
  const role = roleOf(node);
  if (rule === 'image') return images.has(role);
  if (rule === 'group') return groups.has(role);
  return interactive.has(role) || (isFocusable(node) && !containers.has(role));
}

/** What has no name in the tree, and should. */
export function judgeTree(nodes: readonly AXNode[]): TreeFault[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  /** Whether anything in it is said aloud. */
  const saysSomething = (node: AXNode): boolean => {
    const pending = [...(node.childIds ?? [])];
    for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
      const child = byId.get(id);
      if (!child) continue;
      if (!child.ignored && nameOf(child) !== '') return true;
      for (const below of child.childIds ?? []) pending.push(below);
    }
    return false;
  };
  return nodes.flatMap((node): TreeFault[] => {
    const role = roleOf(node);
    if (node.ignored || nameOf(node) !== '') return [];
    if (concerns(node, 'image')) return [{ rule: 'image', role, node }];
    // A dialog or group can have the focus so that it is announced: the advice is enough.
    if (concerns(node, 'group')) return [{ rule: 'group', role, node }];
    if (!concerns(node, 'control')) return [];
    // Without a role of its own it is read by what is in it.
    if (!interactive.has(role) && saysSomething(node)) return [];
    return [{ rule: 'control', role, node }];
  });
}
judgeTree.concerns = concerns;

const states = new Set(
  'focusable focused disabled expanded checked pressed selected required invalid level modal readonly hasPopup'.split(
    ' ',
  ),
);
const mostLines = 20_000;

/** The tree as people read it, a node a line. */
export function treeAsText(nodes: readonly AXNode[]): string {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const pending = nodes
    .filter(({ parentId }) => parentId === undefined || !byId.has(parentId))
    .map((node) => ({ node, depth: 0 }))
    .toReversed();
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, depth } = next;
    const role = roleOf(node);
    const isShown =
      !node.ignored && role !== 'InlineTextBox' && !(role === 'generic' && !nameOf(node));
    if (isShown) {
      if (lines.length >= mostLines) {
        lines.push(`… cut after ${mostLines} lines; the tree has ${nodes.length} nodes`);
        break;
      }
      lines.push('  '.repeat(Math.min(depth, 40)) + lineOf(node));
    }
    for (const id of (node.childIds ?? []).toReversed()) {
      const child = byId.get(id);
      if (child) pending.push({ node: child, depth: isShown ? depth + 1 : depth });
    }
  }
  return `${lines.join('\n')}\n`;
}

function lineOf(node: AXNode): string {
  const quoted = (text: string) =>
    JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
  const parts = [roleOf(node)];
  const name = nameOf(node);
  if (name) parts.push(quoted(name));
  const description = node.description?.value;
  if (description) parts.push(`description=${quoted(description)}`);
  const value = node.value?.value;
  if (value !== undefined && value !== '') parts.push(`value=${quoted(String(value))}`);
  for (const { name: state, value: is } of node.properties ?? []) {
    if (!states.has(state) || is.value === false || is.value === 'false') continue;
    parts.push(is.value === true ? state : `${state}=${String(is.value)}`);
  }
  return parts.join(' ');
}
