const checks: (() => void)[] = [];

/**
 * Runs a check at the end of each test, as a part of it: a hook that throws would end the whole run,
 * and the failure would not be the test's.
 */
export const checkAfterTest = (check: () => void): void => {
  checks.push(check);
};

beforeEach(function () {
  const test = this.currentTest as Mocha.Test;
  const { fn } = test;
  test.fn = async function (this: Mocha.Context) {
    try {
      await (fn as Mocha.AsyncFunc).call(this);
      for (const check of checks) check();
    } catch (error) {
      throw sayable(error);
    }
  } as Mocha.AsyncFunc;
});

const short = (value: unknown): unknown =>
  value instanceof Element
    ? value.outerHTML.slice(0, 200)
    : Array.isArray(value)
      ? value.map(short)
      : value;

/** The test runner walks through all that an element leads to, to show it: that takes minutes. */
function sayable(error: unknown): unknown {
  const { actual, expected } = Object(error);
  if (actual || expected)
    Object.assign(error as object, { actual: short(actual), expected: short(expected) });
  return error;
}
