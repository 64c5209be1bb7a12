import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotRun } from '../cannot-run.ts';
import type { Software } from '../evidence/evidence.ts';

/** A story as Storybook's index has it. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly name: string;
}

/** The globals of Trillium's own Storybook. */
export const defaultGlobals: Readonly<Record<string, readonly string[]>> = {
  language: ['en', 'fr'],
  theme: ['light', 'dark', 'high-contrast'],
};

/** Reads the stories from a built Storybook's index, without its pages of documentation. */
export async function readStories(folder: string): Promise<Story[]> {
  const file = join(folder, 'index.json');
  const index = (await readJson(file)) as { entries?: Record<string, Story & { type: string }> };
  if (!index) throw new CannotRun(`${file} cannot be read: is this a built Storybook?`);
  const stories = Object.values(index.entries ?? {}).filter(({ type }) => type === 'story');
  if (stories.length === 0) throw new CannotRun(`${file} lists no stories.`);
  return stories.map(({ id, title, name }) => ({ id, title, name }));
}

/** The version of Storybook that built the folder, where it says so. */
export async function readBuilder(folder: string): Promise<Software | null> {
  const project = (await readJson(join(folder, 'project.json'))) as { storybookVersion?: string };
  const version = project?.storybookVersion;
  return version ? { name: 'Storybook', version } : null;
}

/** Where a story is shown alone, from the Storybook's folder on and without its globals. */
export function storyPath(id: string): string {
  return `/iframe.html?${new URLSearchParams({ id, viewMode: 'story' })}`;
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}
