import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CannotRun } from '../cannot-run.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Language } from '../evidence/texts.ts';
import { applyProfile } from '../wcag/apply-profile.ts';
import { type Profile, profileOf } from '../wcag/profiles.ts';
import { reportFormats } from './formats.ts';
import type { ReportContext, ReportFile } from './report-file.ts';

export interface ReportOptions extends ReportContext {
  /** Ids of formats; all of them by default. */
  readonly formats?: readonly string[] | undefined;
  /** WCAG 2.2 by default. Reports of any other standard are in a folder named after it. */
  readonly profiles?: readonly Profile[] | undefined;
  readonly languages?: readonly Language[] | undefined;
}

/** All reports that were asked for. Their names are paths with `/` in the folder of the evidence. */
export function renderReports(
  evidence: Evidence,
  {
    formats = reportFormats.map(({ id }) => id),
    profiles = [profileOf('wcag22')],
    languages = ['en', 'fr'],
    ...context
  }: ReportOptions = {},
): ReportFile[] {
  const known = reportFormats.map(({ id }) => id);
  const unknown = formats.find((id) => !known.includes(id));
  if (unknown !== undefined) {
    throw new CannotRun(`There is no report "${unknown}". There are: ${known.join(', ')}.`);
  }
  const asked = reportFormats.filter(({ id }) => formats.includes(id));
  const once = asked
    .filter(({ per }) => per === 'once')
    .flatMap((format) =>
      format.render(
        applyProfile(evidence, profileOf('wcag22')),
        'en',
        { ...context, formats, languages },
        evidence,
      ),
    );
  const others = profiles.flatMap((profile) => {
    const profiled = applyProfile(evidence, profile);
    const folder = profile.id === 'wcag22' ? '' : `${profile.id}/`;
    return asked
      .filter(({ per }) => per === 'language')
      .flatMap((format) =>
        languages.flatMap((language) =>
          format.render(profiled, language, { ...context, formats, languages }, evidence),
        ),
      )
      .map(({ name, content }) => ({ name: folder + name, content }));
  });
  return [...once, ...others];
}

/** Writes them into a folder, and returns their paths. */
export async function writeReports(
  evidence: Evidence,
  { out, ...options }: ReportOptions & { readonly out: string },
): Promise<string[]> {
  const paths: string[] = [];
  for (const { name, content } of renderReports(evidence, options)) {
    const path = join(out, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    paths.push(path);
  }
  return paths;
}
