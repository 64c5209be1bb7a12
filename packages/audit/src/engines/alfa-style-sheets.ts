/**
 * A pseudo-class that Alfa does not know, as `:defined`: an attribute says of which elements it holds, or,
 * where it holds of most, of which it does not.
 */
export interface KnownByMark {
  readonly attribute: string;
  readonly isOfOthers: boolean;
}

/**
 * In the page: while it runs, style sheets look as Alfa knows them. It drops a whole sheet for one rule
 * of a kind that it does not know, and what is nested in style rules; so the former are left out, and the
 * latter are written out as rules of their own. Rules that no element could have are left out, as it
 * parses each anew for every page, which took most of its time. `unread()` is called for each sheet that
 * the browser keeps to itself, as it is from another site. `marks` takes the pseudo-classes for which the
 * elements that are handed to Alfa need marks.
 */
export async function withPlainSheets<T>(
  work: () => Promise<T>,
  unread: () => void,
  marks: Map<string, KnownByMark>,
): Promise<T> {
  interface PlainRule {
    readonly constructor: { readonly name: string };
  }
  type Any = CSSRule & CSSStyleRule & CSSMediaRule & CSSLayerBlockRule;
  const rulesOf = (place: object) =>
    Object.getOwnPropertyDescriptor(place, 'cssRules') as PropertyDescriptor;
  const places = [CSSStyleSheet.prototype, CSSGroupingRule.prototype];
  const theirs = places.map(rulesOf);
  const ofStyle = rulesOf(CSSStyleRule.prototype);
  const ofGroup = rulesOf(CSSGroupingRule.prototype);

  const asIs = ['FontFace', 'Import', 'Keyframes', 'LayerStatement', 'Namespace', 'Page'];
  const groups = ['Media', 'Supports', 'LayerBlock'];
  const kindOf = (rule: CSSRule) =>
    Object.prototype.toString.call(rule).replace(/^\[object CSS(\w+?)(?:Rule)?\]$/, '$1');

  /** `&` outside of strings is the rule around it; without one, the selector is about what is inside. */
  const within = (parent: string | undefined, selector: string) => {
    if (parent === undefined) return selector;
    const around = `:is(${parent})`;
    const whole = selector.replace(/"(?:[^"\\]|\\.)*"|&/g, (part) =>
      part === '&' ? around : part,
    );
    return whole === selector ? `${around} ${selector}` : whole;
  };
  const styled = (selectorText: string, { style }: Any) => ({
    constructor: { name: 'CSSStyleRule' },
    selectorText: withMarks(selectorText),
    style,
  });

  const { tdsAudit } = window;
  const roots: ParentNode[] = [
    document,
    ...tdsAudit.everything().flatMap((element) => tdsAudit.rootOf(element) ?? []),
  ];
  /** Strings, attributes, pseudo-elements and the pseudo-classes that Alfa knows; last, all others. */
  const parts =
    /"(?:[^"\\]|\\.)*"|\\.|\[[^\]]*\]|::[\w-]+|:(?:active|after|any-link|before|checked|disabled|empty|enabled|first-child|first-letter|first-line|first-of-type|focus|focus-visible|focus-within|has|host|host-context|hover|is|last-child|last-of-type|link|not|nth-child|nth-last-child|nth-last-of-type|nth-of-type|only-child|only-of-type|root|visited|where)(?![\w-])|(:[\w-]+(?:\([^()]*\))?)/gi;
  const markFor = (pseudoClass: string): KnownByMark => {
    const known = marks.get(pseudoClass);
    if (known) return known;
    const all = tdsAudit.everything();
    const holds = all.filter((element) => tdsAudit.matches(element, pseudoClass)).length;
    const mark = { attribute: `tds-audit-${marks.size}`, isOfOthers: holds > all.length / 2 };
    marks.set(pseudoClass, mark);
    return mark;
  };
  function withMarks(selector: string) {
    return selector.replace(parts, (part, unknown: string | undefined) => {
      if (!unknown) return part;
      try {
        const { attribute, isOfOthers } = markFor(unknown);
        return isOfOthers ? `:not([${attribute}])` : `[${attribute}]`;
      } catch {
        // Not known to the browser either.
        return part;
      }
    });
  }
  const whilePointedAt =
    /:(?:hover|active|focus(?:-visible|-within)?|visited|link|any-link|target)(?![\w-])/g;
  const pseudoElement =
    /::[\w-]+(?:\([^)]*\))?|:(?:before|after|first-line|first-letter)(?![\w-])/g;
  const known = new Map<string, boolean>();
  const mayApply = (selector: string) => {
    // Of the host and of slotted elements, no root can be asked.
    if (/:host|::slotted|::part/.test(selector)) return true;
    const whole = selector.replace(pseudoElement, '');
    const anyTime = whole.replace(whilePointedAt, ':is(*)');
    if (anyTime !== whole && whole.includes(':not(')) return true;
    let may = known.get(anyTime);
    if (may === undefined) {
      try {
        may = roots.some((root) => root.querySelector(anyTime) !== null);
      } catch {
        // What is left is no selector: the whole one may be.
        may = true;
      }
      known.set(anyTime, may);
    }
    return may;
  };

  const plain = (rules: Iterable<CSSRule>, parent?: string): PlainRule[] => {
    const found: PlainRule[] = [];
    for (const each of rules) {
      const rule = each as Any;
      const kind = kindOf(rule);
      if (kind === 'Style') {
        const selector = within(parent, rule.selectorText);
        if (mayApply(selector)) found.push(styled(selector, rule));
        found.push(...plain(ofStyle.get?.call(rule) ?? [], selector));
      } else if (kind === 'NestedDeclarations' && parent !== undefined && mayApply(parent)) {
        found.push(styled(parent, rule));
      } else if (groups.includes(kind)) {
        const { name, conditionText } = rule;
        const cssRules = plain(ofGroup.get?.call(rule), parent);
        const kept = { constructor: { name: `CSS${kind}Rule` }, name, conditionText, cssRules };
        found.push(kept);
      } else if (asIs.includes(kind)) found.push(rule);
    }
    return found;
  };

  for (const [index, place] of places.entries()) {
    Object.defineProperty(place, 'cssRules', {
      configurable: true,
      get() {
        let rules: Iterable<CSSRule>;
        try {
          rules = theirs[index]?.get?.call(this);
        } catch (error) {
          unread();
          throw error;
        }
        return plain(rules);
      },
    });
  }
  try {
    return await work();
  } finally {
    for (const [index, place] of places.entries()) {
      Object.defineProperty(place, 'cssRules', theirs[index] as PropertyDescriptor);
    }
  }
}
