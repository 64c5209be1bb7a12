/**
 * The command `accessible-node`: an element as the browser's accessibility tree has it. Unlike
 * `a11ySnapshotPlugin()` it leaves nothing out: not the nodes that seem dull, nor all but the first.
 */
export const accessibilityPlugin = {
  name: 'accessible-node-command',
  async executeCommand({ command, payload, session }) {
    if (command !== 'accessible-node') return undefined;
    const page = session.browser.getPage(session.id);
    try {
      return await readNode(page, payload.selector);
    } catch (error) {
      // On a busy machine puppeteer hears late of the document that the tests have been in for a while.
      if (!/context was destroyed/i.test(error.message)) throw error;
      return readNode(page, payload.selector);
    }
  },
};

async function readNode(page, selector) {
  const root = await page.$(selector);
  const node = await page.accessibility.snapshot({ root, interestingOnly: false });
  if (node) await tellValueTexts(node);
  return node ?? { role: 'none' };
}

/** Chromium gives tools a slider's number as its text, and assistive technology `aria-valuetext`. */
async function tellValueTexts(node) {
  delete node.valuetext;
  if (node.role === 'slider') {
    const element = await node.elementHandle();
    const text = await element?.evaluate(({ ariaValueText }) => ariaValueText);
    if (text) node.valuetext = text;
  }
  for (const child of node.children ?? []) await tellValueTexts(child);
}
