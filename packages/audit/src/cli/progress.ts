/** What a person sees while a run goes on. */
export interface Progress {
  visits(done: number, planned: number): void;
  links(found: number, waiting: number): void;
}

/** One line that is rewritten, or in a log one line per twentieth. */
export function showProgress(stream: NodeJS.WriteStream, now: () => number = Date.now): Progress {
  let begun: { time: number; done: number } | undefined;
  let shown = 0;
  const write = (text: string, share: number, isDone: boolean) => {
    if (stream.isTTY) {
      stream.write(`\r\x1b[K${isDone ? '' : text}`);
    } else if (isDone || Math.floor(share * 20) > shown) {
      shown = Math.floor(share * 20);
      stream.write(`${text}\n`);
    }
  };
  return {
    visits(done, planned) {
      // What a resumed run finds done took no time of this one; of the first visit nobody knows.
      begun ??= { time: now(), done };
      const perVisit = (now() - begun.time) / (done - begun.done);
      const left = formatTime((perVisit * (planned - done)) / 1000);
      const known = done > begun.done && done < planned ? `, about ${left} left` : '';
      const bar = '█'.repeat(Math.round((done / planned) * 20)).padEnd(20, '░');
      write(`${bar} ${done} of ${planned} visits${known}`, done / planned, done === planned);
    },
    links(found, waiting) {
      if (stream.isTTY) stream.write(`\r\x1b[K${found} pages found, ${waiting} still to be read`);
    },
  };
}

/** `40 s`, `12 min`, `3 h 05 min`. */
export function formatTime(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}
