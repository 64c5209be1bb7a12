/** A control that is in error after a form was sent empty. */
export interface FieldInError {
  readonly ref: number;
  readonly name: string;
  /** Whether it says itself that it is in error: aria-invalid, or the browser's own state. */
  readonly saysInvalid: boolean;
  /** Texts that came up and belong to it by aria-describedby, aria-errormessage or its own name. */
  readonly errors: readonly string[];
  /** What aria-errormessage or aria-describedby points at and is not there. */
  readonly missing: readonly string[];
}

/** What came up after a form was sent empty. */
export interface Answer {
  readonly fields: readonly FieldInError[];
  readonly texts: readonly string[];
  /** Only the browser's own bubble says what is wrong. */
  readonly hasBubble: boolean;
  /** A script kept the form from being sent. */
  readonly wasHeld: boolean;
  /** The focus moved to a field in error, a link to one or a text that came up, or a live region has one. */
  readonly isTold: boolean;
}

export interface FormsInPage {
  /** Numbers of the forms that have something to fill in. */
  forms(): number[];
  /** Empties a form, watches it, and gives the focus to what sends it; `false`: nothing does. */
  prepare(ref: number): boolean;
  /** Sends it as pressing its button would. */
  send(ref: number): void;
  answer(ref: number): Answer;
}

declare global {
  interface Window {
    tdsForms: FormsInPage;
  }
}

/** Runs in the page. */
export function installForms() {
  if (window.tdsForms) return;
  const audit = window.tdsAudit;
  const inside = (element: Element): Element[] => {
    const found: Element[] = [];
    const walk = (parent: ParentNode) => {
      for (const child of window.tdsAudit.childrenOf(parent)) {
        found.push(child);
        const root = audit.rootOf(child);
        if (root) walk(root);
        walk(child);
      }
    };
    walk(element);
    return found;
  };
  const isShown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const isControl = (element: Element) =>
    element.matches(
      'input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image]), select, textarea, [role=combobox], [role=radiogroup], [role=textbox], [role=checkbox]',
    );
  const saysWrong = (control: Element) =>
    !/^(|false)$/.test(control.getAttribute('aria-invalid') ?? '');
  const controlsOf = (form: Element) => {
    const own = [...((form as HTMLFormElement).elements ?? [])].filter(isControl);
    return [...new Set([...own, ...inside(form).filter(isControl)])].filter(
      (element) => !element.matches(':disabled'),
    );
  };
  /** Texts that are shown, each with the element that it is in. */
  const textsShown = () => {
    const texts = new Map<string, Element[]>();
    const add = (element: Element, text: string) => {
      const clean = text.trim().replace(/\s+/g, ' ');
      if (!/\p{L}/u.test(clean)) return;
      texts.set(clean, [...(texts.get(clean) ?? []), element]);
    };
    for (const element of audit.everything()) {
      if (/^(script|style|template|noscript|option)$/.test(element.localName)) continue;
      const nodes = [...element.childNodes, ...(audit.rootOf(element)?.childNodes ?? [])];
      const text = nodes
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.nodeValue)
        .join(' ');
      if (text.trim() && isShown(element)) add(element, text);
    }
    return texts;
  };

  let before = new Map<string, Element[]>();
  let wrongBefore = new Set<Element>();
  let invalid: Event[] = [];
  let submitted: Event[] = [];
  let focusBefore: Element | null = null;
  window.addEventListener('invalid', (event) => invalid.push(event), true);
  window.addEventListener('submit', (event) => submitted.push(event), true);
  // Nothing of what is pressed here may reach anyone.
  WebSocket.prototype.send = () => {};
  navigator.sendBeacon = () => true;

  const deepActive = () => {
    let element = document.activeElement;
    for (let inner = element; inner; ) {
      element = inner;
      inner = audit.rootOf(inner)?.activeElement ?? null;
    }
    return element;
  };
  const submitterOf = (form: HTMLFormElement) => {
    const own = [...form.elements, ...inside(form)] as HTMLButtonElement[];
    return own.find(
      (one) => one.matches('button, input') && /^(submit|image)$/.test(one.type) && isShown(one),
    );
  };
  const textOf = (element: Element): string =>
    [
      element.textContent ?? '',
      ...inside(element).map((one) => audit.rootOf(one)?.textContent ?? ''),
    ]
      .join(' ')
      .trim()
      .replace(/\s+/g, ' ');

  const tdsForms: FormsInPage = {
    forms: () =>
      audit
        .everything()
        .filter((element) => element.localName === 'form' && isShown(element))
        .filter((form) => controlsOf(form).length > 0)
        .map(audit.ref),
    prepare(ref) {
      const form = audit.element(ref) as HTMLFormElement;
      for (const control of controlsOf(form)) {
        const isText = control.matches(
          'textarea, input:not([type=checkbox], [type=radio], [type=range], [type=color], [type=file])',
        );
        const input = control as HTMLInputElement;
        if (!isText || input.value === '' || input.readOnly) continue;
        input.value = '';
        input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      }
      before = textsShown();
      wrongBefore = new Set(controlsOf(form).filter(saysWrong));
      invalid = [];
      submitted = [];
      const submitter = submitterOf(form);
      submitter?.focus();
      focusBefore = deepActive();
      // Keys go to the document that has the focus, which a frame may not take.
      return Boolean(submitter && focusBefore === submitter && document.hasFocus());
    },
    send(ref) {
      (audit.element(ref) as HTMLFormElement).requestSubmit();
    },
    answer(ref) {
      const form = audit.element(ref) as HTMLFormElement;
      const now = textsShown();
      const fresh = [...now].filter(
        ([text, elements]) => (before.get(text)?.length ?? 0) < elements.length,
      );
      const texts = fresh.map(([text]) => text);
      const holders = fresh.flatMap(([text, elements]) =>
        elements.slice(before.get(text)?.length ?? 0),
      );
      const belongs = (element: Element) => texts.filter((text) => textOf(element).includes(text));
      const fields = controlsOf(form).flatMap((control): FieldInError[] => {
        const isInvalid = saysWrong(control);
        const isNative = control.matches(':invalid');
        const input = control as HTMLInputElement;
        const isEmpty = control.getAttribute('aria-required') === 'true' && !input.value;
        if (!isInvalid && !isNative && !isEmpty) return [];
        const root = control.getRootNode() as Document | ShadowRoot;
        // The group around radio buttons may be what the message describes.
        const group = control.closest('fieldset, [role=group], [role=radiogroup]');
        const bearers = [control, ...(group && group.closest('form') === form ? [group] : [])];
        const pointed = bearers.flatMap((bearer) => [
          ...(bearer.ariaDescribedByElements ?? []),
          ...(isInvalid ? (bearer.ariaErrorMessageElements ?? []) : []),
        ]);
        const names = [...(input.labels ?? []), ...(group?.querySelectorAll('legend') ?? [])];
        const name = control.computedName || control.getAttribute('aria-label') || '';
        const errors = [...pointed, ...names].filter((one) => isShown(one)).flatMap(belongs);
        // A form that is shown with its errors says them again, and no text comes up.
        if (wrongBefore.has(control)) errors.push(...pointed.filter(isShown).map(textOf));
        const missing = ['aria-errormessage', 'aria-describedby'].flatMap((attribute) =>
          (control.getAttribute(attribute) ?? '')
            .split(/\s+/)
            .filter((id) => id && !root.getElementById(id)),
        );
        return [
          {
            ref: audit.ref(control),
            name: name || [...(input.labels ?? [])].map(textOf).join(' '),
            saysInvalid: isInvalid || isNative,
            errors: [...new Set([...errors, ...texts.filter((text) => name.includes(text))])],
            missing,
          },
        ];
      });
      const active = deepActive();
      const hasMoved = active !== focusBefore && active !== null && active !== document.body;
      const isAtField = hasMoved && fields.some(({ ref }) => audit.element(ref) === active);
      const isAtText = hasMoved && holders.some((one) => active.contains(one));
      const ids = fields.map(({ ref }) => `#${audit.element(ref)?.id}`);
      const isAtSummary =
        hasMoved && inside(active).some((one) => ids.includes(one.getAttribute('href') ?? ''));
      const live =
        '[role=alert], [role=status], [role=log], [aria-live=polite], [aria-live=assertive], output';
      const isLive = holders.some((one) => {
        for (let node: Element | null = one; node; ) {
          if (node.closest(live)) return true;
          const root: Node = node.getRootNode();
          node = root instanceof ShadowRoot ? root.host : null;
        }
        return false;
      });
      return {
        fields,
        texts,
        hasBubble: invalid.some((event) => !event.defaultPrevented),
        wasHeld:
          invalid.some((event) => event.defaultPrevented) ||
          submitted.some((event) => event.defaultPrevented),
        isTold: isAtField || isAtText || isAtSummary || isLive,
      };
    },
  };
  Object.defineProperty(window, 'tdsForms', { value: tdsForms });
}
