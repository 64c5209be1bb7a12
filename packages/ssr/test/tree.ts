import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';

type Parent = DefaultTreeAdapterTypes.ParentNode;
type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

const OPTIONS = { scriptingEnabled: false };

export const treeOf = (html: string): Parent =>
  /<(!doctype|html|head|body)[\s/>]/i.test(html)
    ? parse(html, OPTIONS)
    : parseFragment(html, OPTIONS);

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((it) => it.name === name)?.value;

/** All elements in document order, those in templates left out. */
export function elements(root: Parent): Element[] {
  const found: Element[] = [];
  const rest: Node[] = [...root.childNodes].reverse();
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (!('tagName' in node)) continue;
    found.push(node);
    for (let i = node.childNodes.length; i > 0; i--) rest.push(node.childNodes[i - 1] as Node);
  }
  return found;
}

export const elementsOf = (html: string, name?: string): Element[] =>
  elements(treeOf(html)).filter(({ tagName }) => !name || tagName === name);

/** The text in an element. */
export const text = (element: Element): string =>
  element.childNodes
    .map((node) =>
      node.nodeName === '#text' && 'value' in node ? node.value : text(node as Element),
    )
    .join('');

export function isOurs(element: Element): boolean {
  const { parentNode: parent } = element;
  if (attribute(element, 'data-tds') !== '' || !parent || !('tagName' in parent)) return false;
  return parent.tagName.startsWith('tds-') || holdsAuthors(parent);
}

/** Whether a node is ours with the author's own inside. */
export const holdsAuthors = (element: Element): boolean =>
  ['div', 'fieldset', 'select'].includes(element.tagName) && isOurs(element);

/** Attributes that may come, go or change on an author's element without a word in the mark. */
const OWN = ['slot', 'for', 'type', 'aria-describedby', 'aria-invalid', 'aria-hidden', 'data-tds'];

/** What an author's page says, in lines: all that printing into it must leave as it was. */
export function authorsPart(html: string): string[] {
  const lines: string[] = [];
  const rest: [Node, number][] = [...treeOf(html).childNodes].reverse().map((node) => [node, 0]);
  for (let next = rest.pop(); next; next = rest.pop()) {
    const [node, depth] = next;
    if (!('tagName' in node)) {
      const said =
        'value' in node ? node.value : 'data' in node ? `<!--${node.data}` : node.nodeName;
      const before = lines.at(-1);
      // Two texts with a part of ours between them are one without it.
      if ('value' in node && before?.startsWith(`${depth} "`))
        lines.push((lines.pop() ?? '') + said);
      else lines.push(`${depth} "${said}`);
      continue;
    }
    if (isOurs(node)) {
      if (!holdsAuthors(node)) continue;
      for (let i = node.childNodes.length; i > 0; i--) {
        rest.push([node.childNodes[i - 1] as Node, depth]);
      }
      continue;
    }
    const marked = attribute(node, 'data-tds')?.split(' ') ?? [];
    const kept = node.attrs.filter(({ name }) => !OWN.includes(name) && !marked.includes(name));
    lines.push(
      `${depth} ${node.tagName}${kept.map(({ name, value }) => ` ${name}=${value}`).join('')}`,
    );
    const content = 'content' in node ? node.content.childNodes : node.childNodes;
    for (let i = content.length; i > 0; i--) rest.push([content[i - 1] as Node, depth + 1]);
  }
  return lines;
}
