import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** An order to go elsewhere, or to load anew, that stands in a page. */
export interface Refresh {
  readonly seconds: number;
  /** Where to; empty: the same page again. */
  readonly url: string;
}

/**
 * The refresh that a browser obeys in a page's text, `null` when there is none. It reads text because
 * the page may be gone before anything can look at it. `header`: the response's own `Refresh`.
 */
export function findRefresh(html: string, header?: string): Refresh | null {
  const fromHeader = header === undefined ? null : readRefresh(header);
  if (fromHeader) return fromHeader;
  const pending: DefaultTreeAdapterTypes.Node[] = [parse(html)];
  // In tree order: only the first one that is valid counts. What a template holds is not among the children.
  for (let node = pending.pop(); node; node = pending.pop()) {
    if ('attrs' in node && node.tagName === 'meta') {
      const attribute = (name: string) =>
        node && 'attrs' in node ? node.attrs.find((one) => one.name === name)?.value : undefined;
      if (attribute('http-equiv')?.toLowerCase() === 'refresh') {
        const refresh = readRefresh(attribute('content') ?? '');
        if (refresh) return refresh;
      }
    }
    if (!('childNodes' in node)) continue;
    // One by one: a page may have more children than a call has room for arguments.
    for (const child of node.childNodes.toReversed()) pending.push(child);
  }
  return null;
}

/** Reads `5; url=…` as HTML's "shared declarative refresh steps" do. */
export function readRefresh(content: string): Refresh | null {
  const match = /^\s*(?:(\d+)[\d.]*|\.[\d.]*)(?:\s*[;,]\s*|\s+|$)(.*)$/s.exec(content);
  if (!match) return null;
  const rest = (match[2] ?? '').replace(/^url\s*=\s*/i, '');
  const quoted = /^(["'])(.*?)(?:\1|$)/s.exec(rest);
  return { seconds: Number(match[1] ?? 0), url: (quoted?.[2] ?? rest).trim() };
}
