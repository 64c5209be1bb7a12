import { transform } from 'lightningcss';

const NOT_DEFINED = {
  type: 'pseudo-class',
  kind: 'not',
  selectors: [[{ type: 'pseudo-class', kind: 'defined' }]],
};
// Weighs nothing, as in a shadow root `::slotted(x)` without `:host`.
const WHERE_NOT_DEFINED = { type: 'pseudo-class', kind: 'where', selectors: [[NOT_DEFINED]] };
const CHILD = { type: 'combinator', value: 'child' };

const isHost = (part) => part?.type === 'pseudo-class' && part.kind === 'host';
const isSlotted = (part) => part?.type === 'pseudo-element' && part.kind === 'slotted';

/**
 * Rewrites a shadow root's rules for the same element without one: `:host` becomes the tag while it
 * is not defined, `::slotted(x)` its direct child. A selector with no counterpart is an error.
 */
export function lightCss(tag, css) {
  const element = { type: 'type', name: tag };
  const rewrite = (selector) => {
    const [first, second, third] = selector;
    const fail = () => {
      throw new Error(
        `<${tag}>: no rule for light HTML can be made of ${JSON.stringify(selector)}`,
      );
    };
    const slotted = (node, rest) => {
      if (rest.some((part) => part.type !== 'pseudo-element')) fail();
      return [CHILD, ...node.selector, ...rest];
    };
    if (isSlotted(first)) return [element, WHERE_NOT_DEFINED, ...slotted(first, selector.slice(1))];
    if (!isHost(first)) return fail();
    const host = [element, NOT_DEFINED, ...(first.selectors ?? [])];
    if (!second || (second.type === 'pseudo-element' && !isSlotted(second))) {
      return [...host, ...selector.slice(1)];
    }
    if (second.value === 'descendant' && isSlotted(third)) {
      return [...host, ...slotted(third, selector.slice(3))];
    }
    return fail();
  };
  const { code } = transform({
    filename: `${tag}.css`,
    code: Buffer.from(css),
    visitor: {
      // Sees whole rules, so that nothing at the top level goes unnoticed …
      Rule: {
        style(rule) {
          rule.value.selectors.forEach(rewrite);
        },
      },
      // … and this one also sees what is inside `:is()` and `::slotted()`, which stays as it is.
      Selector: (selector) =>
        selector.some((part) => isHost(part) || isSlotted(part)) ? rewrite(selector) : undefined,
    },
  });
  return code.toString();
}
