export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export interface FieldUseInPage {
  /** The native fields that people see and can use. */
  usable(): Field[];
  /** Numbers of those that another answer can be given in. */
  fields(): number[];
  /** Gives each another answer, as people do, and leaves it. */
  answer(refs: readonly number[]): Promise<void>;
  /** Pastes into the fields that people sign in with: how many there are, and which do not take it. */
  paste(): {
    readonly total: number;
    readonly refused: readonly { readonly ref: number; readonly isNew: boolean }[];
  };
}

declare global {
  interface Window {
    tdsFieldUse: FieldUseInPage;
  }
}

/** Runs in the page; what it puts there changes nothing until it is asked. */
export function installFieldUse() {
  if (window.tdsFieldUse) return;
  const audit = window.tdsAudit;
  const isText = /^(text|search|email|tel|url|password|number)$/;
  /** What fields of a type take; the others take a letter. */
  const texts: Record<string, string> = {
    email: 'name@example.org',
    tel: '416 555 0100',
    url: 'https://example.org/',
    number: '1',
  };
  const usable = () =>
    audit
      .everything()
      .filter(
        (element): element is Field =>
          element.matches('input, select, textarea') &&
          !element.matches(':disabled, [readonly]') &&
          element.checkVisibility({ visibilityProperty: true }),
      );
  const canBeAnswered = (field: Field) =>
    field.localName === 'select'
      ? [...(field as HTMLSelectElement).options].filter(({ disabled }) => !disabled).length > 1
      : field.localName === 'textarea' ||
        /^(checkbox|radio)$/.test(field.type) ||
        isText.test(field.type);
  const fire = (field: Field, type: string) =>
    field.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
  const write = (field: Field, value: string) => {
    const kinds = [HTMLInputElement, HTMLTextAreaElement];
    const kind = kinds.find((one) => field instanceof one) ?? HTMLInputElement;
    // The setter of the browser: frameworks have their own on the element.
    Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, value);
    fire(field, 'input');
    fire(field, 'change');
  };
  const answer = (field: Field) => {
    field.focus({ preventScroll: true });
    if (field instanceof HTMLSelectElement) {
      const options = [...field.options].filter(({ disabled }) => !disabled);
      const next =
        options[(options.indexOf(field.selectedOptions[0] as never) + 1) % options.length];
      if (next) next.selected = true;
      fire(field, 'input');
      fire(field, 'change');
    } else if (field.type === 'checkbox' || field.type === 'radio') {
      if (field.type === 'radio') (field as HTMLInputElement).checked = false;
      field.click();
    } else {
      write(field, texts[field.type] ?? (field.value === 'a' ? 'b' : 'a'));
    }
    field.blur();
  };

  const signsIn = /(^|\s)(username|current-password|new-password|one-time-code)(\s|$)/;
  const takesPaste = (field: Field) => {
    const { value } = field;
    const data = new DataTransfer();
    data.setData('text/plain', '1');
    const common = { bubbles: true, cancelable: true, composed: true };
    const paste = new ClipboardEvent('paste', { ...common, clipboardData: data });
    const input = new InputEvent('beforeinput', {
      ...common,
      inputType: 'insertFromPaste',
      data: '1',
    });
    // A field may take what is pasted by itself, and put it where it belongs.
    return (field.dispatchEvent(paste) && field.dispatchEvent(input)) || field.value !== value;
  };

  const tdsFieldUse: FieldUseInPage = {
    usable,
    fields: () => usable().filter(canBeAnswered).map(audit.ref),
    async answer(refs) {
      for (const ref of refs) {
        const field = audit.element(ref);
        if (field?.isConnected) answer(field as Field);
        await new Promise((resolve) => setTimeout(resolve));
      }
    },
    paste() {
      const fields = usable().filter(
        (field) => field.type === 'password' || signsIn.test(field.autocomplete),
      );
      const refused = fields
        .filter((field) => !takesPaste(field))
        .map((field) => {
          const passwords = field.form?.querySelectorAll('input[type=password]') ?? [];
          const isNew = /new-password/.test(field.autocomplete) || passwords.length > 1;
          return { ref: audit.ref(field), isNew };
        });
      return { total: fields.length, refused };
    },
  };
  Object.defineProperty(window, 'tdsFieldUse', { value: tdsFieldUse });
}
