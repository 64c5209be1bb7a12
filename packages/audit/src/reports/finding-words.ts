import type { Attribution, Finding, Statement } from '../evidence/evidence.ts';
import type { ElementRecord } from '../evidence/observation.ts';
import type { EngineText, Language } from '../evidence/texts.ts';
import { reportTexts } from '../strings/report-texts.ts';

/** An engine's text in that language, or in English where it has no other. */
export const engineText = (text: EngineText, language: Language): string =>
  text[language] ?? text.en;

/**
 * The statement that names a finding: of the engine that speaks the reader's language, otherwise of the
 * first one. Engines say the same thing differently, so only one gives the title.
 */
export const leading = (finding: Finding, language: Language): Statement | undefined =>
  finding.statements.find(({ help }) => help[language] !== undefined) ?? finding.statements[0];

/** What a finding is called. */
export function titleOf(finding: Finding, language: Language): string {
  const statement = leading(finding, language);
  return statement ? engineText(statement.help, language) : finding.id;
}

/** Where an element is: `»` leads into a frame, `>>>` into a shadow root. */
export const pathOf = (element: Pick<ElementRecord, 'frames' | 'path'> | null): string =>
  element === null ? '' : [...element.frames, element.path.join(' >>> ')].join(' » ');

/** The element as a person would look for it: its role, its name, its place. */
export function placeOf(
  element: Pick<ElementRecord, 'frames' | 'path' | 'role' | 'name'> | null,
  language: Language,
): string {
  if (element === null) return reportTexts[language].wholePage;
  const { role, name } = element;
  const spoken = [role, name && reportTexts[language].quoted(name)].filter(Boolean).join(' ');
  return [spoken, pathOf(element)].filter(Boolean).join(' – ');
}

/** What each engine says, a line each: "axe-core button-name: Element has no title attribute". */
export const linesOf = (finding: Finding, language: Language): string[] =>
  finding.statements.map(({ source, rule, help, message }) => {
    const said = message.length > 0 ? message : [help];
    const texts = [...new Set(said.map((text) => engineText(text, language)))];
    return `${source} ${rule}${reportTexts[language].colon}${texts.join(' ')}`;
  });

/** Whose fault it is, in words. */
export function attributionOf({ kind, tag, version }: Attribution, language: Language): string {
  const words = reportTexts[language].attributions[kind];
  const what = [tag && `<${tag}>`, version].filter(Boolean).join(' ');
  return what ? `${words} (${what})` : words;
}
