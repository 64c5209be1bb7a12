/**
 * The group that an element is an option of: the nearest of this tag. What an option reveals
 * (`slot="reveal"`) is asked by itself and belongs to no group around it.
 */
export function groupOf<Group extends Element>(element: Element, tag: string): Group | undefined {
  const found = element.closest<Group>(`${tag}, [slot="reveal"]`);
  return found?.localName === tag ? found : undefined;
}
