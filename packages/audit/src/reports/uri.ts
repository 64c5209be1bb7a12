import { wellFormed } from './well-formed.ts';

/** An address as SARIF and JSON-LD take it, whatever the page calls itself. */
export function uriOf(address: string): string {
  const text = wellFormed(address);
  // The path of a file, as `new URL` would take `C:\x` for an address with the scheme C.
  const isAddress = URL.canParse(text) && !/^[a-z]:/i.test(text);
  const uri = isAddress
    ? new URL(text).href
    : encodeURI(text.replaceAll('\\', '/')).replaceAll('#', '%23');
  // Browsers leave these as they are behind a question mark; RFC 3986 has them nowhere.
  return uri.replace(/[<>"\\^`{|}]/g, encodeURIComponent);
}
