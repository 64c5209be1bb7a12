/** Runs in any frame of a page: whether an element is the faulty one, lies in it, or holds it. */
export function isAtFault({ path, ref }: { path: string; ref: number }): boolean {
  const auditOf = (node: Node) => node.ownerDocument?.defaultView?.tdsAudit;
  const inside = (element: Element): ParentNode | null =>
    (element as HTMLIFrameElement).contentDocument ?? auditOf(element)?.rootOf(element) ?? null;
  let parent: ParentNode | null = (window.top as Window).document;
  let fault: Element | null = null;
  for (const selector of path.split(' >>> ')) {
    if (fault) parent = inside(fault);
    fault = parent?.querySelector(selector) ?? null;
    if (!fault) return false;
  }
  const around = (node: Node): Node | null => {
    if (node.parentNode) return node.parentNode;
    // Not `instanceof`: each frame has its own classes.
    if ('host' in node) return (node as ShadowRoot).host;
    return (node as Document).defaultView?.frameElement ?? null;
  };
  const holds = (outer: Node, inner: Node) => {
    for (let node: Node | null = inner; node; node = around(node)) if (node === outer) return true;
    return false;
  };
  const seen = ref < 0 ? document.documentElement : window.tdsAudit.element(ref);
  return !!seen && !!fault && (holds(seen, fault) || holds(fault, seen));
}

/** Runs in the page: whether there is such an element. */
export function hasFault(path: string): boolean {
  let parent: ParentNode | null = document;
  let fault: Element | null = null;
  for (const selector of path.split(' >>> ')) {
    if (fault)
      parent = (fault as HTMLIFrameElement).contentDocument ?? window.tdsAudit.rootOf(fault);
    fault = parent?.querySelector(selector) ?? null;
  }
  return !!fault;
}
