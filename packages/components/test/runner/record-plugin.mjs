import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const isRecording = Boolean(process.env.RECORD);
if (isRecording && process.env.CI) {
  throw new Error('RECORD writes what a person has to review: not where nobody looks.');
}

/**
 * The command `recorded`: the text that a record holds, if there is one. With `RECORD=1` it is
 * written anew first. And `records`: the records of a folder; those that are not named are taken away
 * with `RECORD=1`.
 */
export const recordPlugin = (folder) => ({
  name: 'record-commands',
  executeCommand({ command, payload }) {
    if (command === 'recorded') {
      const file = `${folder}/${payload.name}.txt`;
      if (isRecording) {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, payload.text);
      }
      return { text: existsSync(file) ? readFileSync(file, 'utf8') : undefined };
    }
    if (command === 'records') {
      const found = globSync(`${payload.kind}/*.txt`, { cwd: folder });
      const stale = found.filter((file) => !payload.names.includes(file.replace(/\.txt$/, '')));
      if (isRecording) for (const file of stale) rmSync(`${folder}/${file}`);
      return { stale: isRecording ? [] : stale };
    }
    return undefined;
  },
});
