import { CannotRun } from '../cannot-run.ts';
import { addressId, faultOfAddress } from './addresses.ts';

/** Reads a list of addresses: one in each line; what follows `#` at its start or after a space is a comment. */
export function readAddressList(content: string, name: string): string[] {
  const addresses = new Set<string>();
  const faults: string[] = [];
  for (const [index, line] of content
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const word = line.replace(/(^|\s)#.*/, '').trim();
    if (!word) continue;
    const fault = faultOfAddress(word);
    if (fault) faults.push(`${name}, line ${index + 1}: ${fault}`);
    else addresses.add(addressId(word));
  }
  if (faults.length > 0) {
    const more = faults.length > 5 ? [`… and ${faults.length - 5} more lines.`] : [];
    throw new CannotRun([...faults.slice(0, 5), ...more].join('\n'));
  }
  if (addresses.size === 0) throw new CannotRun(`${name} has no address in it.`);
  return [...addresses];
}
