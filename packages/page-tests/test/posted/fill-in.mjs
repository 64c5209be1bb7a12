/** Takes the steps in the page, with the events that come of typing: as fast as a person is not. */
export const fillIn = (tab, steps) => tab.evaluate(perform, steps.map(toSend));

/** What can be sent to the page: no bytes. */
const toSend = ([action, name, value]) => [
  action,
  name,
  action === 'attach' ? value.map((file) => ({ ...file, content: [...file.content] })) : value,
];

// Runs in the page.
function perform(steps) {
  // Our elements have names, too.
  const named = (name, value) =>
    [...document.getElementsByName(name)].find(
      (node) => !node.localName.includes('-') && (!value || node.value === value),
    );
  const change = (control) => {
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const write = (control, value) => {
    control.focus();
    control.value = value;
    change(control);
  };
  const actions = {
    type: (name, text) => write(named(name), text),
    slide: (name, value) => write(named(name), value),
    choose: (name, value) => write(named(name), value),
    tick(name, value) {
      const control = named(name, value);
      control.focus();
      if (!control.checked) control.click();
    },
    find(name, value) {
      const list = named(name);
      const option = list.querySelector(`[value="${value}"]`);
      if (customElements.get('tds-combobox')) {
        return write(list.parentElement.querySelector('[role=combobox]'), option.label);
      }
      option.selected = true;
      change(list);
    },
    attach(name, files) {
      const data = new DataTransfer();
      for (const { content, name: called, type } of files) {
        data.items.add(new File([new Uint8Array(content)], called, { type }));
      }
      named(name).files = data.files;
      change(named(name));
    },
    press: (name, value) => named(name, value).click(),
  };
  for (const [action, name, value] of steps) actions[action](name, value);
  document.activeElement.blur();
}

/** Takes the steps with real keys, and a press where there are none. */
export async function fillInWithKeys(tab, steps) {
  const { keyboard } = tab;
  const native = ':is(input, select, textarea, button)';
  const named = (name, value) =>
    tab.locator(`${native}[name="${name}"]${value ? `[value="${value}"]` : ''}`);
  const labelOf = (name, value) =>
    named(name).evaluate((list, own) => list.querySelector(`[value="${own}"]`).label, value);
  const actions = {
    async type(name, text) {
      await named(name).focus();
      for (const part of text.split(/(\p{Cc})/u)) {
        if (part === '\n') await keyboard.press('Enter');
        else if (/\p{Cc}/u.test(part)) await keyboard.insertText(part);
        else await keyboard.type(part);
      }
    },
    async slide(name, value) {
      await named(name).focus();
      await keyboard.press('Home');
      for (let at = 0; at < Number(value); at += 5) await keyboard.press('ArrowRight');
    },
    async choose(name, value) {
      await named(name).focus();
      // What is on no key would be typed into the control before.
      await keyboard.type(/^[ -~]+/.exec(await labelOf(name, value))[0]);
    },
    async tick(name, value) {
      const control = named(name, value);
      await control.focus();
      if (!(await control.isChecked())) await keyboard.press('Space');
    },
    async find(name, value) {
      const input = tab.locator(`tds-combobox[name="${name}"] > [role=combobox]`);
      if (await input.isVisible()) {
        await input.focus();
        await keyboard.type(await labelOf(name, value));
        await keyboard.press('Enter');
      } else if (await named(name).evaluate((list) => list.multiple)) {
        const option = named(name).locator(`[value="${value}"]`);
        await option.click({ modifiers: ['Control'] });
      } else await actions.choose(name, value);
    },
    attach: (name, files) =>
      named(name).setInputFiles(
        files.map(({ name: called, type, content }) => ({
          name: called,
          mimeType: type,
          buffer: content,
        })),
      ),
    async press(name, value) {
      await named(name, value).focus();
      await keyboard.press('Enter');
    },
  };
  for (const [action, name, value] of steps) await actions[action](name, value);
}
