import { inBoth } from '../../strings/page-texts.ts';
import type { Check, CheckResult } from '../check.ts';
import { joined, type OwnRule, resultOf, understanding } from '../rule-result.ts';
import { findRefresh, type Refresh } from './refresh.ts';

const timing: OwnRule = {
  id: 'meta-refresh',
  criteria: ['2.2.1'],
  isAdvice: false,
  impact: 'critical',
  help: inBoth((t) => t.metaRefresh.help),
  helpUrl: understanding('timing-adjustable'),
};
const onRequest: OwnRule = {
  id: 'meta-refresh-no-exceptions',
  criteria: ['2.2.4', '3.2.5'],
  isAdvice: true,
  impact: 'moderate',
  help: inBoth((t) => t.metaRefresh.onRequestHelp),
  helpUrl: understanding('change-on-request'),
};

/** Limits longer than twenty hours are an exception of 2.2.1. */
const twentyHours = 72_000;

/** What a page's first text says of it, also when the page has left by then. */
export const judgeRefresh = (
  refresh: Refresh | null,
  element: number | null = null,
): CheckResult => {
  const seen = refresh &&
    refresh.seconds > 0 && {
      outcome: 'failed' as const,
      element,
      message: [
        inBoth((t) =>
          refresh.url
            ? t.metaRefresh.leaves(refresh.seconds, refresh.url)
            : t.metaRefresh.reloads(refresh.seconds),
        ),
      ],
    };
  const isShort = refresh !== null && refresh.seconds <= twentyHours;
  return joined(
    resultOf(timing, refresh !== null, seen && isShort ? [seen] : []),
    resultOf(onRequest, refresh !== null, seen ? [seen] : []),
  );
};

/** Whether the page leaves or loads anew by itself after a while. At once is a redirect: no fault. */
export const metaRefresh: Check = {
  ...timing,
  runs: 'once',
  changesPage: false,
  async run({ page, devtools }) {
    await devtools.send('Page.enable');
    const { frameTree } = await devtools.send('Page.getFrameTree');
    const { id: frameId, url } = frameTree.frame;
    const first = await devtools
      .send('Page.getResourceContent', { frameId, url })
      .then(({ content, base64Encoded }) =>
        base64Encoded ? Buffer.from(content, 'base64').toString() : content,
      )
      // Not every document has a text of its own: `about:blank`, what script wrote.
      .catch(() => '');
    // Script may have added one; a browser obeys that too.
    const refresh = findRefresh(first) ?? findRefresh(await page.content());
    const element = refresh && (await page.evaluate(refreshElement));
    return judgeRefresh(refresh, element);
  },
};

/** Runs in the page. */
function refreshElement() {
  const element = document.querySelector('meta[http-equiv=refresh i]');
  return element && window.tdsAudit.ref(element);
}
