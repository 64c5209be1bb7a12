import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../fixture/temporary-folder.ts';

/** A folder that looks like a built Storybook to the audit; its stories have known faults. */
export const fixture = fileURLToPath(new URL('fixture', import.meta.url));

/** The same folder with other stories of its `iframe.html` in the index. */
export function fixtureWith(...ids: string[]): string {
  const folder = temporaryFolder();
  cpSync(fixture, folder, { recursive: true });
  const entries = ids.map((id) => [id, { type: 'story', id, title: 'Fixture', name: id }]);
  const index = { v: 5, entries: Object.fromEntries(entries) };
  writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
  return folder;
}
