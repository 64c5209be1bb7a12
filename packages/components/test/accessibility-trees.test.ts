import '../src/all.js';
import { accessible, itAsRecorded } from '../src/testing/browser.js';
import { place } from '../src/testing/mount.js';
import { asRecorded, recordsAre } from '../src/testing/record.js';
import { type Language, type Story, stories, type Writing } from '../src/testing/stories.js';
import { treeText } from '../src/testing/tree-text.js';

const files = [...new Set(stories.map(({ file }) => file))];
/** How long nothing has changed when a story has come to its end, in ms. */
const STILL = 400;

async function read({ plays }: Story): Promise<string> {
  // While a dialog is open, nothing else is there.
  const tree = treeText(await accessible(place().querySelector('dialog[open]') ?? place()));
  const text = tree.join('\n');
  // What is announced of what goes on comes and goes, and has tests of its own.
  return plays ? text.replace(/(\[live: \w+\]): .*/g, '$1') : text;
}

async function treeOf(story: Story, language: Language, writing: Writing): Promise<string> {
  await story.show(language, writing);
  let tree = await read(story);
  // Lookups and uploads go on for a while, at the pace of the machine.
  for (let before = ''; story.plays && tree !== before; ) {
    await new Promise((resolve) => setTimeout(resolve, STILL));
    before = tree;
    tree = await read(story);
  }
  if (!tree) throw new Error(`Nothing is told of ${story.name}, ${language}.`);
  return tree;
}

/** A story in a language; written in another way only where that says something else. */
async function chapter(story: Story, language: Language): Promise<string[]> {
  const [first = 'own', ...others] = story.writings;
  const heading = `## ${story.name.replace(/^.*: /, '')}, ${language}`;
  const tree = await treeOf(story, language, first);
  const chapters = [`${heading}\n${tree}`];
  for (const writing of others) {
    const other = await treeOf(story, language, writing);
    if (other !== tree) chapters.push(`${heading}, in HTML of one's own\n${other}`);
  }
  return chapters;
}

describe('what the browser tells assistive technology', () => {
  for (const file of files) {
    itAsRecorded(`of each state of ${file} is as it was reviewed`, async () => {
      const chapters: string[] = [];
      for (const story of stories.filter((one) => one.file === file)) {
        for (const language of ['en', 'fr'] as const) {
          chapters.push(...(await chapter(story, language)));
        }
      }
      await asRecorded(`trees/${file}`, `${chapters.join('\n\n')}\n`);
    });
  }

  itAsRecorded('has no record of stories that are gone', () => recordsAre('trees', files));
});
