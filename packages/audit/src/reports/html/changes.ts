import type { Finding } from '../../evidence/evidence.ts';
import type { KnownFinding } from '../../history/baseline.ts';
import type { Change } from '../../history/diff.ts';
import { html, type Markup } from '../../markup.ts';
import { pathOf, placeOf } from '../finding-words.ts';
import { type HtmlWords, own } from './html-words.ts';
import { folded, type Section } from './section.ts';
import { renderTable } from './table.ts';

const kinds = ['new', 'fixed', 'unchanged', 'moved', 'not-tested-again'] as const;
/** More than that starts folded. */
const foldedFrom = 20;

/** What became of the findings of this report: only of those, as a standard may leave others out. */
export class Changes {
  readonly kinds: ReadonlyMap<string, Change['kind']>;
  readonly #byId: ReadonlyMap<string, Change>;
  readonly #all: readonly Change[];
  readonly #words: HtmlWords;

  constructor(
    changes: readonly Change[],
    { words, isAsked }: { words: HtmlWords; isAsked: (finding: KnownFinding) => boolean },
  ) {
    this.#words = words;
    this.#all = changes.filter(({ before, after }) => {
      const finding = after ?? before;
      return finding !== null && isAsked(finding);
    });
    this.#byId = new Map(
      this.#all.flatMap((change) => (change.after ? [[change.after.id, change]] : [])),
    );
    this.kinds = new Map([...this.#byId].map(([id, { kind }]) => [id, kind]));
  }

  marks({ id }: Finding): string[] {
    const change = this.#byId.get(id);
    if (!change) return [];
    const { texts } = this.#words;
    const { kind, wasTestedBefore, appearedIn } = change;
    if (kind === 'new') return [wasTestedBefore ? texts.change.new : texts.maybeOld];
    const marks = kind === 'moved' ? [texts.change.moved] : [];
    return appearedIn.length > 0 ? [...marks, texts.appearedIn(appearedIn.length)] : marks;
  }

  section(): Section {
    const { texts, number } = this.#words;
    const heading = texts.changes;
    if (this.#all.length === 0)
      return { id: 'changes', heading, body: html`<p>${texts.changesNone}</p>` };
    const of = (kind: Change['kind']) => this.#all.filter((change) => change.kind === kind);
    const rows = kinds.map((kind) => {
      const list = of(kind);
      const count = (isCounted: (finding: KnownFinding) => boolean) =>
        number(
          list.filter(({ before, after }) => isCounted((after ?? before) as KnownFinding)).length,
        );
      return {
        header: html`${texts.change[kind]}<br><small>${texts.changeMeaning[kind]}</small>`,
        cells: [
          count(({ isAdvice, outcome }) => !isAdvice && outcome === 'failed'),
          count(({ isAdvice, outcome }) => !isAdvice && outcome !== 'failed'),
          count(({ isAdvice }) => isAdvice),
        ],
      };
    });
    const head = [texts.changes, texts.failures, texts.questions, texts.advice];
    const body = html`<p>${texts.changesIntro}</p>
${renderTable({ className: 'counts', labelledBy: 'changes' }, head, rows)}${this.#list(texts.fixedHeading, of('fixed'))}${this.#list(texts.lostHeading, of('not-tested-again'))}`;
    return { id: 'changes', heading, body };
  }

  #list(heading: string, changes: readonly Change[]): Markup {
    if (changes.length === 0) return html``;
    const items = changes.flatMap(({ before }) => (before ? [this.#known(before)] : []));
    return folded(
      `${heading} (${this.#words.number(items.length)})`,
      html`<ul>${items}</ul>`,
      items.length > foldedFrom,
    );
  }

  #known({ element, criteria, statements, outcome }: KnownFinding): Markup {
    const { criterion, texts, language } = this.#words;
    const about =
      criteria.length > 0
        ? criteria.map(criterion).join('; ')
        : statements.map(({ source, rule }) => `${source} ${rule}`).join('; ');
    const unsure = outcome === 'cannot-tell' && html` (${texts.outcomes['cannot-tell']})`;
    const where = element
      ? html`${own(placeOf({ ...element, path: [], frames: [] }, language))} <code>${pathOf(element)}</code>`
      : texts.page;
    return html`<li>${about}${unsure}<br>${where}</li>\n`;
  }
}
