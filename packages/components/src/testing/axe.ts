import 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import '../all.js';
import { type Language, type Story, stories, type Writing } from './stories.js';

declare const axe: { run(scope: Node, options: RunOptions): Promise<AxeResults> };

/** An example stands alone: what a page around it must have is not asked of it. */
const OF_PAGES = [
  'region',
  'heading-order',
  'landmark-one-main',
  'page-has-heading-one',
  'skip-link',
];

const options = ({ page }: Story): RunOptions => ({
  resultTypes: ['violations'],
  rules: {
    'target-size': { enabled: true },
    ...(!page && Object.fromEntries(OF_PAGES.map((rule) => [rule, { enabled: false }]))),
  },
});

async function findings(story: Story, language: Language, writing: Writing): Promise<string[]> {
  await story.show(language, writing);
  const { violations } = await axe.run(document, options(story));
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `Written ${writing}: ${id} (${help}) at ${target}: ${failureSummary}`,
    ),
  );
}

/** Tests every story with axe in a language and every theme; and in one theme both ways of writing. */
export function checkEveryStory(language: Language): void {
  describe(`axe finds nothing in ${language}`, () => {
    afterEach(() => {
      delete document.documentElement.dataset.theme;
    });

    for (const story of stories) {
      for (const theme of ['light', 'dark', 'high-contrast']) {
        it(`in ${story.name}, ${theme}`, async () => {
          document.documentElement.dataset.theme = theme;
          const writings = theme === 'light' ? story.writings : story.writings.slice(0, 1);
          for (const writing of writings) {
            const found = await findings(story, language, writing);
            if (found.length) throw new Error(found.join('\n'));
          }
        });
      }
    }
  });
}
