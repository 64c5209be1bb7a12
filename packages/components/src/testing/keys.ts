import { sendKeys } from '@web/test-runner-commands';

/** Presses keys one after the other as a person does, with a modifier for `Shift+…` or `Alt+…`. */
export async function press(...keys: readonly string[]): Promise<void> {
  for (const pressed of keys) {
    const [key, ...modifiers] = pressed.split('+').reverse() as [string, ...string[]];
    for (const modifier of modifiers.reverse()) await sendKeys({ down: modifier });
    await sendKeys({ press: key });
    for (const modifier of modifiers.reverse()) await sendKeys({ up: modifier });
  }
}
