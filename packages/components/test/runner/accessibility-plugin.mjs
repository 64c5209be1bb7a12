/**
 * The command `accessible-node`: an element as the browser's accessibility tree has it. Unlike
 * `a11ySnapshotPlugin()` it leaves nothing out: not the nodes that seem dull, nor all but the first.
 */
export const accessibilityPlugin = {
  name: 'accessible-node-command',
  async executeCommand({ command, payload, session }) {
    if (command !== 'accessible-node') return undefined;
    const page = session.browser.getPage(session.id);
    const root = await page.$(payload.selector);
    const node = await page.accessibility.snapshot({ root, interestingOnly: false });
    return node ?? { role: 'none' };
  },
};
