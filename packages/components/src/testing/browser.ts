import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';

const { userAgent } = navigator;

type Engine = 'Chromium' | 'Firefox' | 'WebKit';

/** Which engine runs the tests. */
export const engine: Engine = userAgent.includes('Firefox/')
  ? 'Firefox'
  : userAgent.includes('Chrome/')
    ? 'Chromium'
    : 'WebKit';

/** An `it` for what the tools of some browsers cannot do; there it is skipped and says why. */
const needing =
  (need: string, ...lacking: Engine[]) =>
  (name: string, test: () => Promise<void>): unknown =>
    lacking.includes(engine) ? it(`${name} (needs ${need})`) : it(name, test);

export const itInAccessibilityTree = needing('an accessibility tree', 'Firefox', 'WebKit');
/** What is written down has to be the same text, wherever it is compared. */
export const itAsRecorded = needing('the browser of the records', 'Firefox', 'WebKit');
export const itWithMedia = needing('emulateMedia', 'Firefox', 'WebKit');
export const itWithViewport = needing('setViewport', 'WebKit');
export const itWithCollection = needing('gc()', 'Firefox', 'WebKit');

/** A node of the browser's accessibility tree, as assistive technology gets it. */
export interface AccessibleNode {
  role: string;
  name?: string;
  description?: string;
  value?: string | number;
  valuetext?: string;
  valuemin?: number;
  valuemax?: number;
  level?: number;
  disabled?: boolean;
  focused?: boolean;
  invalid?: string;
  readonly?: boolean;
  required?: boolean;
  modal?: boolean;
  selected?: boolean;
  expanded?: boolean;
  checked?: boolean | 'mixed';
  pressed?: boolean | 'mixed';
  haspopup?: string;
  autocomplete?: string;
  live?: string;
  children?: AccessibleNode[];
}

const TARGET = 'data-accessible-node';

/** What assistive technology is told of an element and of what is in it. */
export async function accessible(element: Element): Promise<AccessibleNode> {
  element.setAttribute(TARGET, '');
  try {
    return await executeServerCommand('accessible-node', { selector: `[${TARGET}]` });
  } finally {
    element.removeAttribute(TARGET);
  }
}

/** All nodes of an accessibility tree with a role, in order. */
export function withRole(node: AccessibleNode, role: string): AccessibleNode[] {
  const deeper = (node.children ?? []).flatMap((child) => withRole(child, role));
  return node.role === role ? [node, ...deeper] : deeper;
}

/** Runs a check as if the page were printed, or the system asked for less motion. */
export async function withMedia(
  media: Parameters<typeof emulateMedia>[0],
  check: () => void,
): Promise<void> {
  await emulateMedia(media);
  try {
    check();
  } finally {
    await emulateMedia({ media: 'screen', reducedMotion: 'no-preference', colorScheme: 'light' });
  }
}
