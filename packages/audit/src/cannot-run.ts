/** Nothing can be audited; the message says why and what to do. */
export class CannotRun extends Error {
  override name = 'CannotRun';
}
