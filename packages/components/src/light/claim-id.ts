import { warn } from '../warn.js';
import type { LightElement } from './light-element.js';
import {
  type GroupProperties,
  idFrom,
  MARK,
  mergeIdList,
  PARTS_WITH_ID,
  uniqueId,
} from './part.js';
import { added, isAuthors } from './print-dom.js';

let unnamed = 0;

type PartNode = (slot: string) => HTMLElement | null;

/**
 * What the ids of a host's parts begin with: the id that is in the DOM already, unless it is taken
 * twice; else a free one.
 */
export function claimId(
  host: LightElement,
  partNode: PartNode,
  group: GroupProperties | undefined,
): string {
  const type = host.constructor as typeof LightElement;
  const root = host.getRootNode() as Document;
  const hasChildren = !!host.firstElementChild;
  const control = hasChildren ? partNode('control') : null;
  const node = control?.id ? control : hasChildren && printedWithId(host);
  if (node) {
    const found = node === control ? node.id : node.id.slice(0, -node.slot.length - 1);
    const same = root.querySelectorAll(`#${CSS.escape(node.id)}`).length;
    if (same < 2) return found;
    if (node === control && isAuthors(node) && !added(node).includes('id')) {
      if (__DEV__) {
        warn(host, 'duplicate-id', `has the id "${found}", as another has. Give each its own.`);
      }
      return found;
    }
    // A clone: the ids of ours that it came with are those of the other one.
    for (const child of host.children) {
      const described = child.getAttribute('aria-describedby');
      if (described) {
        const kept = mergeIdList(described, undefined, found, child.slot);
        child.setAttribute('aria-describedby', kept);
      }
      if (!isAuthors(child) || added(child).includes('id')) child.removeAttribute('id');
    }
  }
  const base =
    type.baseId(host.given, { group }) ||
    control?.getAttribute('name') ||
    (host.id ? `${host.id}-control` : `tds-${++unnamed}`);
  return uniqueId(idFrom(base) || `tds-${++unnamed}`, type.partsWithId, (id) => {
    const other = root.getElementById?.(id);
    return !!other && ownerOf(other) !== host;
  });
}

/** A part that was printed with an id before, by a server or for the element that was cloned. */
function printedWithId(host: Element): Element | undefined {
  for (let node = host.firstElementChild; node; node = node.nextElementSibling) {
    const { slot, id } = node;
    if (!slot || !id.endsWith(`-${slot}`) || node.getAttribute(MARK) !== '') continue;
    if ((PARTS_WITH_ID as readonly string[]).includes(slot)) return node;
  }
  return undefined;
}

/** The component that a node is a part of, however deep: what stands in a group is of another field. */
function ownerOf(node: Element): Element | null {
  let owner = node.parentElement;
  while (owner && !owner.localName.startsWith('tds-')) owner = owner.parentElement;
  return owner;
}
