import type { Evidence, Finding } from '../evidence/evidence.ts';
import type { Language } from '../evidence/texts.ts';
import type { KnownFinding } from '../history/baseline.ts';
import type { Change } from '../history/diff.ts';
import type { ProfiledEvidence } from '../wcag/apply-profile.ts';

/** What became of a finding since the baseline, as SARIF has it. */
export type BaselineState = 'new' | 'unchanged' | 'updated' | 'absent';

/** Who signs, as far as it is known. Whatever is left out is marked in the reports to be filled in. */
export interface Contact {
  readonly organization?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly address?: string | undefined;
  readonly url?: string | undefined;
}

/** What reports are told beside the evidence. */
export interface ReportContext {
  readonly contact?: Contact | undefined;
  readonly baselineState?: ((finding: Finding) => BaselineState | undefined) | undefined;
  /** What changed since the baseline, where there is one. */
  readonly changes?: readonly Change[] | null | undefined;
  /** Pictures and tables that checks made, by their paths in the evidence. */
  readonly exhibits?: ReadonlyMap<string, Buffer> | undefined;
  /** The languages that are written: each report leads to the other. */
  readonly languages?: readonly Language[] | undefined;
  /** Ids of the formats that are written: one report leads to another. */
  readonly formats?: readonly string[] | undefined;
  /** What the baseline has and this audit does not, with everything that found it run again. */
  readonly absent?: readonly KnownFinding[] | undefined;
}

export interface ReportFile {
  readonly name: string;
  readonly content: string;
}

/** A way to write evidence down. */
export interface ReportFormat {
  readonly id: string;
  /** One sentence for `--help`. */
  readonly description: string;
  /** `once`: of the evidence as it is. `language`: one for each standard and language. */
  readonly per: 'once' | 'language';
  render(
    evidence: ProfiledEvidence,
    language: Language,
    context: ReportContext,
    unfiltered: Evidence,
  ): readonly ReportFile[];
}
