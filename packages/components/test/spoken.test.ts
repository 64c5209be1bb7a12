import { expect } from '@open-wc/testing/pure';
import '../src/all.js';
import { strings } from '../src/strings/strings.js';
import { itAsRecorded } from '../src/testing/browser.js';
import { components } from '../src/testing/components.js';
import { mount, place, speak } from '../src/testing/mount.js';
import { asksNothing, type Question, questions, words } from '../src/testing/questions.js';
import { asRecorded, recordsAre } from '../src/testing/record.js';
import { spoken } from '../src/testing/spoken.js';
import type { Language } from '../src/testing/stories.js';

const LANGUAGES = ['en', 'fr'] as const;

async function spokenOf({ html }: Question, language: Language): Promise<string[][]> {
  await speak(language);
  await mount(html(words[language]));
  return spoken(place());
}

const nameOf = ({ tag }: Question): string => tag.replace('tds-', '');
const count = (text: string, part: string): number => text.split(part).length - 1;

/** The built-in texts of a language and those of the table, as far as another has not the same. */
function textsOf(language: Language, other: Language): string[] {
  const texts = (one: Language) =>
    [...Object.values(strings[one]), ...Object.values(words[one])].filter(
      (text): text is string => typeof text === 'string' && /\p{L}{2}/u.test(text),
    );
  const shared = new Set(texts(other));
  return texts(language).filter((text) => !shared.has(text));
}

const hasWord = (phrases: string, text: string): boolean => {
  const plain = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<!\\p{L})${plain}(?!\\p{L})`, 'u').test(phrases);
};

describe('what a screen reader says on reaching each control', () => {
  for (const question of questions) {
    itAsRecorded(`of ${question.tag} is as it was reviewed`, async () => {
      const chapters: string[] = [];
      for (const language of LANGUAGES) {
        const stops = await spokenOf(question, language);
        chapters.push(`## ${language}\n${stops.map((said) => said.join('\n  ')).join('\n')}`);
      }
      await asRecorded(`spoken/${nameOf(question)}`, `${chapters.join('\n\n')}\n`);
    });

    for (const language of LANGUAGES) {
      itAsRecorded(
        `of ${question.tag} is all that there is to know, once, in ${language}`,
        async () => {
          const stops = await spokenOf(question, language);
          const { label, hint, error } = words[language];
          // The first stop of the question: what a group says is said on coming into it.
          const said =
            stops.map((phrases) => phrases.join(' ')).find((it) => hasWord(it, label)) ?? '';
          const { required, error: before } = strings[language];
          const times = {
            label: count(said, label),
            hint: count(said, hint),
            error: count(said, `${before} ${error}`),
          };
          for (const what of question.says) {
            if (what === 'required') continue;
            const wanted = what === 'label' ? (question.labels ?? 1) : 1;
            expect(times[what], `${what} in “${said}”`).to.equal(wanted);
          }
          if (!question.says.includes('required')) return;
          const told = { mark: count(said, required), state: count(said, ', required') };
          expect(Math.max(told.mark, told.state), `required in “${said}”`).to.equal(1);
        },
      );

      itAsRecorded(
        `of ${question.tag} has no word of another language, in ${language}`,
        async () => {
          const other = language === 'en' ? 'fr' : 'en';
          const phrases = (await spokenOf(question, language)).flat().join('\n');
          expect(textsOf(other, language).filter((text) => hasWord(phrases, text))).to.deep.equal(
            [],
          );
        },
      );
    }
  }

  it('is known of every control of a form', () => {
    const asked = components.map(({ tag }) => tag).filter((tag) => !asksNothing.includes(tag));
    expect(questions.map(({ tag }) => tag)).to.have.members(asked);
  });

  itAsRecorded('has no record of a control that is gone', () =>
    recordsAre('spoken', questions.map(nameOf)),
  );
});
