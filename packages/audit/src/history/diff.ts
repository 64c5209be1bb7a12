import type { Evidence } from '../evidence/evidence.ts';
import { type Baseline, type KnownFinding, toBaseline } from './baseline.ts';

/** What became of a finding. */
export interface Change {
  /**
   * `fixed` only where every rule that said so ran again, on every target and in every condition where it
   * was seen; else `not-tested-again`. `moved`: the same element is somewhere else in the same target.
   */
  readonly kind: 'new' | 'fixed' | 'unchanged' | 'moved' | 'not-tested-again';
  readonly before: KnownFinding | null;
  readonly after: KnownFinding | null;
  /** Of a new one: whether the same rules ran before, where it is seen now. If not, it may be old. */
  readonly wasTestedBefore: boolean;
  /** Targets that had been audited before without it, and have it now. */
  readonly appearedIn: readonly string[];
}

/** Compares an audit with an earlier one, finding by finding. */
export function diffEvidence(before: Baseline, after: Evidence | Baseline): Change[] {
  const now = 'engines' in after ? toBaseline(after) : after;
  const [testedBefore, testedNow] = [new Tested(before), new Tested(now)];
  const pairs = new Pairs(before.findings, now.findings);
  pairs.match(({ id }) => [id]);
  // Another set of engines names other criteria, and so may make another id.
  pairs.match(placesOf);
  pairs.match(looksOf);
  const changes = now.findings.map((finding): Change => {
    const old = pairs.before(finding);
    const wasTestedBefore = testedBefore.all(finding, 'some');
    const appearedIn = finding.seen
      .map(({ target }) => target)
      .filter((target) => testedBefore.has(target) && !old?.seen.some((s) => s.target === target));
    const base = { before: old ?? null, after: finding, wasTestedBefore };
    // What could not be told and has failed now is a failure that was not there.
    if (!old || (old.outcome !== 'failed' && finding.outcome === 'failed')) {
      return { kind: 'new', ...base, appearedIn };
    }
    const isMoved = old.id !== finding.id && !haveCommon(placesOf(old), placesOf(finding));
    return {
      kind: isMoved ? 'moved' : 'unchanged',
      ...base,
      appearedIn: isMoved ? [] : appearedIn,
    };
  });
  const gone = before.findings
    .filter((finding) => !pairs.isPaired(finding))
    .map((finding): Change => {
      const kind = testedNow.all(finding, 'every') ? 'fixed' : 'not-tested-again';
      return { kind, before: finding, after: null, wasTestedBefore: true, appearedIn: [] };
    });
  return [...changes, ...gone];
}

/** What it is about: criteria, or the rules where there are none. */
const subjectsOf = ({ criteria, statements }: KnownFinding): readonly string[] =>
  criteria.length > 0 ? criteria : statements.map(({ source, rule }) => `${source} ${rule}`);

/** The same for findings of one element about one criterion. */
const placesOf = (finding: KnownFinding): string[] =>
  finding.seen.flatMap(({ target }) =>
    subjectsOf(finding).map((subject) =>
      JSON.stringify([
        target,
        finding.isAdvice,
        finding.element?.frames,
        finding.element?.path,
        subject,
      ]),
    ),
  );

/** The same for findings of what looks like one element, wherever it is in a target. */
function looksOf({ element, isAdvice, seen, ...finding }: KnownFinding): string[] {
  if (!element) return [];
  const subjects = subjectsOf({ element, isAdvice, seen, ...finding });
  // Many elements have no name: those are told from each other by their code.
  const look = [element.role, element.name || element.html, isAdvice, subjects];
  return seen.map(({ target }) => JSON.stringify([target, ...look]));
}

const haveCommon = (a: readonly string[], b: readonly string[]): boolean => {
  const all = new Set(a);
  return b.some((one) => all.has(one));
};

/** Pairs findings of before and after, each with one at most, by better keys first. */
class Pairs {
  readonly #old: readonly KnownFinding[];
  readonly #now: readonly KnownFinding[];
  readonly #byNow = new Map<KnownFinding, KnownFinding>();
  readonly #paired = new Set<KnownFinding>();

  constructor(old: readonly KnownFinding[], now: readonly KnownFinding[]) {
    this.#old = old;
    this.#now = now;
  }

  match(keysOf: (finding: KnownFinding) => readonly string[]) {
    const free = new Map<string, KnownFinding[]>();
    for (const finding of this.#old) {
      if (this.#paired.has(finding)) continue;
      for (const key of keysOf(finding)) {
        const same = free.get(key) ?? [];
        free.set(key, same);
        same.push(finding);
      }
    }
    for (const finding of this.#now) {
      if (this.#byNow.has(finding)) continue;
      const candidates = keysOf(finding).flatMap((key) => free.get(key) ?? []);
      const old = candidates.find((candidate) => !this.#paired.has(candidate));
      if (!old) continue;
      this.#byNow.set(finding, old);
      this.#paired.add(old);
    }
  }

  before(now: KnownFinding): KnownFinding | undefined {
    return this.#byNow.get(now);
  }

  isPaired(old: KnownFinding): boolean {
    return this.#paired.has(old);
  }
}

/** What an audit looked at, and with which rules. */
class Tested {
  readonly #conditions: Map<string, ReadonlySet<string>>;
  readonly #rules: ReadonlySet<string>;

  constructor({ targets, rules }: Baseline) {
    this.#conditions = new Map(targets.map(({ id, audited }) => [id, new Set(audited)]));
    this.#rules = new Set(rules.map(({ source, id }) => `${source} ${id}`));
  }

  has(target: string): boolean {
    return (this.#conditions.get(target)?.size ?? 0) > 0;
  }

  /** Whether the finding's rules ran in every place, or in some place, where it was seen. */
  all({ seen, statements }: KnownFinding, places: 'every' | 'some'): boolean {
    const isTested = ({ target, conditions }: KnownFinding['seen'][number]) => {
      const audited = (condition: string) => !!this.#conditions.get(target)?.has(condition);
      return places === 'every' ? conditions.every(audited) : conditions.some(audited);
    };
    return (
      statements.every(({ source, rule }) => this.#rules.has(`${source} ${rule}`)) &&
      (places === 'every' ? seen.every(isTested) : seen.some(isTested))
    );
  }
}
