import type { APIRequestContext } from 'playwright-core';
// The package is CommonJS with an `export default` in its types only: both forms are taken.
import * as robotsParser from 'robots-parser';
import { networkFault } from './web-client.ts';

/** The name that rules in robots.txt can be about. */
export const robotName = 'tds-audit';

interface Rules {
  isAllowed(url: string, agent?: string): boolean | undefined;
  getCrawlDelay(agent?: string): number | undefined;
}
const parse = ((robotsParser as { default?: unknown }).default ?? robotsParser) as unknown as (
  url: string,
  content: string,
) => Rules;

const mostCharacters = 500 * 1024;

/** What the robots.txt of one origin says to us. */
export interface RobotRules {
  /** Why an address must not be crawled; `null` when it may be. */
  forbids(address: string): string | null;
  /** Milliseconds that it asks for between two requests. */
  readonly delay: number;
}

const everythingAllowed: RobotRules = { forbids: () => null, delay: 0 };

/** Reads the rules of each origin once, as RFC 9309 says: none there, all allowed; out of order, nothing. */
export function createRobots(client: () => APIRequestContext, timeout: number) {
  const known = new Map<string, Promise<RobotRules>>();
  return (address: string): Promise<RobotRules> => {
    const { origin } = new URL(address);
    const rules = known.get(origin) ?? readRules(client(), `${origin}/robots.txt`, timeout);
    known.set(origin, rules);
    return rules;
  };
}

async function readRules(
  client: APIRequestContext,
  url: string,
  timeout: number,
): Promise<RobotRules> {
  const closed = (what: string): RobotRules => ({
    forbids: () => `${url} cannot be read (${what}), so nothing there may be crawled`,
    delay: 0,
  });
  try {
    const response = await client.get(url, { timeout, maxRedirects: 5 });
    const status = response.status();
    if (status >= 500 || status === 429) return closed(`the server answers ${status}`);
    if (!response.ok()) return everythingAllowed;
    const rules = parse(url, (await response.text()).slice(0, mostCharacters));
    return {
      forbids: (address) =>
        rules.isAllowed(address, robotName) === false ? 'robots.txt forbids it' : null,
      delay: (rules.getCrawlDelay(robotName) ?? 0) * 1000,
    };
  } catch (error) {
    return closed(networkFault(error as Error).replace(/\.$/, ''));
  }
}
