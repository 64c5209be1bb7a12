/** Shows how far the checks are: one line that is rewritten, or in a log one line per tenth. */
export function showProgress(stream: NodeJS.WriteStream) {
  const started = Date.now();
  let tenths = 0;
  return (done: number, planned: number) => {
    const left = Math.ceil((((Date.now() - started) / done) * (planned - done)) / 1000);
    const text = `${done} of ${planned} checks, about ${left} s left`;
    if (stream.isTTY) {
      stream.write(`\r\x1b[K${done < planned ? text : ''}`);
    } else if (Math.floor((done / planned) * 10) > tenths) {
      tenths = Math.floor((done / planned) * 10);
      stream.write(`${text}\n`);
    }
  };
}
