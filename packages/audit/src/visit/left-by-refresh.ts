import type { CheckResult } from '../checks/check.ts';
import { judgeRefresh } from '../checks/page/meta-refresh.ts';
import { findRefresh } from '../checks/page/refresh.ts';
import type { Target } from '../plan/target.ts';
import type { PageLimits } from './open-page.ts';
import type { Tab } from './tab.ts';

/**
 * What can still be said of a page that left before it could be looked at: whether its own text told the
 * browser to. Asked for a second time, as the browser keeps no text of a page that is gone.
 */
export async function refreshOf(
  { context }: Tab,
  { url }: Target,
  { load, bytes }: PageLimits,
): Promise<CheckResult> {
  const nothing: CheckResult = { observations: [], rules: [] };
  try {
    const response = await context.request.get(url, { timeout: load });
    const text = await response.text();
    if (text.length > bytes) return nothing;
    const refresh = findRefresh(text, response.headers().refresh);
    return refresh ? judgeRefresh(refresh) : nothing;
  } catch {
    // Nothing is said of what cannot be read.
    return nothing;
  }
}
