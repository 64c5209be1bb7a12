import fc from 'fast-check';

// A question of the form: `answer` makes answers to it; `steps()` says what a person does to give one,
// `sent()` what HTML says is submitted then. Where a server has to read what was typed, `read()` does it
// with the function that the components export, and `meant()` is what it has to find.

/** A question answered by writing something. */
export const written = (name, answer) => ({
  answer,
  steps: (text) => [['type', name, text]],
  sent: (text) => [[name, text.replaceAll('\n', '\r\n')]],
});

/** Answers whose meaning can be written in several ways. */
export const inSeveralWays = (meanings, ...ways) =>
  fc.tuple(meanings, fc.constantFrom(...ways)).map(([meant, write]) => {
    const typed = write(meant);
    return { meant: String(meant.meant ?? meant), typed };
  });

export const NOTHING = { meant: '', typed: '' };

/** A field that submits one form of its answer with JavaScript, and what was typed without. */
export const formatted = (name, answer, read, { scripted }) => ({
  answer,
  steps: ({ typed }) => [['type', name, typed]],
  sent: ({ typed, meant }) => [[name, scripted ? meant : typed]],
  read: (form) => read(form.get(name)) ?? '',
  meant: ({ meant }) => meant,
});

/** A question whose answer is typed in several controls, each sent as it was typed. */
export const inParts = (name, answer, read, parts) => ({
  answer,
  steps: ({ typed }) => parts.map((part) => ['type', `${name}-${part}`, typed[part]]),
  sent: ({ typed }) => parts.map((part) => [`${name}-${part}`, typed[part]]),
  read: (form) =>
    read(Object.fromEntries(parts.map((part) => [part, form.get(`${name}-${part}`)]))).iso,
  meant: ({ meant }) => meant,
});

/** A box to tick. */
export const ticked = (name, answer = fc.boolean()) => ({
  answer,
  steps: (yes) => (yes ? [['tick', name, 'yes']] : []),
  sent: (yes) => (yes ? [[name, 'yes']] : []),
});

/** One option of a list, or several, which are sent in the order of the list. */
export const chosen = (step, name, answer, { html }) => ({
  answer,
  steps: (values) => values.map((value) => [step, name, value]),
  sent: (values) =>
    values
      .toSorted((one, other) => html.indexOf(`value="${one}"`) - html.indexOf(`value="${other}"`))
      .map((value) => [name, value]),
});
