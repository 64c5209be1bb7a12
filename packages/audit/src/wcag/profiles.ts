import type { Text } from '../evidence/texts.ts';
import { exceptionTexts, profileTexts } from '../strings/profile-texts.ts';
import { type Criterion, criteriaOf, type WcagVersion } from './criteria.ts';

export type ProfileId = 'wcag22' | 'aoda' | 'en301549' | 'section508';

/** What a standard asks for, and a criterion answers. */
export interface Requirement {
  readonly criterion: Criterion<'A' | 'AA'>;
  /** The standard's own number for it: 9.1.1.1 in EN 301 549. */
  readonly clause: string;
  /** Said of it by the standard or its errata, and worth knowing beside the outcome. */
  readonly note?: Text | undefined;
}

/** A standard that the same evidence is read for. */
export interface Profile {
  readonly id: ProfileId;
  readonly name: Text;
  readonly standard: Text;
  readonly url: Text;
  readonly version: WcagVersion;
  readonly requirements: readonly Requirement[];
  /** Criteria of that version and level which the standard does not ask for. */
  readonly excepted: readonly { readonly criterion: Criterion; readonly reason: Text }[];
  /** What of the standard no report of this profile speaks of. */
  readonly notCovered: readonly Text[];
}

export interface ProfileOptions {
  /**
   * Of `aoda`: leave out 1.2.4 and 1.2.5, as the regulation does for designated public sector and large
   * organizations. True by default; a ministry turns it off.
   */
  readonly exceptions?: boolean | undefined;
}

export const profileIds: readonly ProfileId[] = ['wcag22', 'aoda', 'en301549', 'section508'];

const versions: Readonly<Record<ProfileId, WcagVersion>> = {
  wcag22: '2.2',
  aoda: '2.0',
  en301549: '2.1',
  section508: '2.0',
};

// O. Reg. 191/11, s. 14: live captions and audio description.
const aodaExceptions = new Set(['1.2.4', '1.2.5']);

/** The standard of that name. */
export function profileOf(id: ProfileId, { exceptions = true }: ProfileOptions = {}): Profile {
  const version = versions[id];
  const all = criteriaOf(version, ['A', 'AA']);
  const isExcepted = ({ number }: Criterion) =>
    id === 'aoda' && exceptions && aodaExceptions.has(number);
  return {
    id,
    ...profileTexts[id],
    version,
    requirements: all
      .filter((criterion) => !isExcepted(criterion))
      .map((criterion) => ({
        criterion,
        clause: id === 'en301549' ? `9.${criterion.number}` : criterion.number,
        note: criterion.until === undefined ? undefined : exceptionTexts.parsing,
      })),
    excepted: all
      .filter(isExcepted)
      .map((criterion) => ({ criterion, reason: exceptionTexts.aoda })),
  };
}
