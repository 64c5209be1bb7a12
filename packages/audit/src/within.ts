/** Something took longer than it may. */
export class TimeLimit extends Error {
  readonly seconds: number;
  constructor(seconds: number) {
    super(`not ready after ${seconds} s`);
    this.seconds = seconds;
  }
}

/** Milliseconds for a sign of life of a page or a frame: one that never comes never gives any. */
export const ANSWER = 1000;

/** Milliseconds for all frames at once: one that a busy machine is slow with is audited, too. */
export const FRAMES_ANSWER = 5000;

/** Milliseconds in which a page or a browser that does not hang is closed. */
export const CLOSES = 5000;

/** The result of the work, or `TimeLimit`. The work itself goes on: end it, where that can be done. */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeLimit(milliseconds / 1000)), milliseconds);
  });
  // Whoever lost the race may still fail later, when nobody listens any more.
  work.catch(() => {});
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
