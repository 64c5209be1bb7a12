/** Nothing can be audited; the message says why and what to do. */
export class CannotRun extends Error {
  override name = 'CannotRun';
}

/** Nothing is known of the pages that a browser was closed under: they are no bad pages, but still to be visited. */
export const browserEnded = () =>
  new CannotRun('The browser has ended. What was visited is kept: go on with --resume.');
