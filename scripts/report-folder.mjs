import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What a run needs to be resumed or merged; nobody who reads the report does. */
const OF_THE_RUN = ['visits.jsonl', 'run.json', 'plan.json'];

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Puts a finished report beside the Storybook that it is about, in place of an older one. */
export function placeReport(report, storybook) {
  const place = join(storybook, 'a11y');
  rmSync(place, { recursive: true, force: true });
  cpSync(report, place, {
    recursive: true,
    filter: (file) => !OF_THE_RUN.includes(basename(file)) && !file.endsWith('.new'),
  });
  return place;
}

/**
 * Why a Storybook with its report cannot be published as that version: sentences with the fix; none when it
 * can. `head` is the commit that is released.
 */
export function problemsOfReport(storybook, { version, head }) {
  const anew = 'Run `pnpm a11y` on the commit that is released.';
  if (!existsSync(join(storybook, 'index.json'))) {
    return [`There is no built Storybook in ${storybook}. ${anew}`];
  }
  const place = join(storybook, 'a11y');
  if (
    !['components.json', 'evidence.json', 'index.html'].every((it) => existsSync(join(place, it)))
  ) {
    return [`There is no accessibility report in ${place}. ${anew}`];
  }
  const { source, subject, targets } = readJson(join(place, 'evidence.json'));
  const problems = [];
  if (source?.commit !== head || source.dirty) {
    const made = source ? `${source.commit}${source.dirty ? ' with changes' : ''}` : 'no commit';
    problems.push(`The accessibility report is of ${made}, not of ${head}. ${anew}`);
  }
  const versions = subject.components.map((it) => `${it.name} ${it.version}`);
  if (!versions.includes(`@trillium-ds/components ${version}`)) {
    const of = versions.join(', ') || 'no package';
    problems.push(
      `The accessibility report is of ${of}, not of @trillium-ds/components ${version}. ${anew}`,
    );
  }
  const known = new Set(targets.map(({ story }) => story));
  const { entries } = readJson(join(storybook, 'index.json'));
  const stories = Object.values(entries).filter(({ type }) => type === 'story');
  const missing = stories.filter(({ id }) => !known.has(id));
  if (missing.length > 0) {
    problems.push(
      `The accessibility report lacks ${missing.length} of ${stories.length} stories, as ${missing[0].id}. Run \`pnpm a11y\` without --include, or merge all shards.`,
    );
  }
  const shown = new Map(targets.map((target) => [target.story, target]));
  const unseen = stories.filter(({ id }) => {
    const { audited, notApplicable, failed } = shown.get(id) ?? {};
    return audited && audited.length + notApplicable.length + failed.length === 0;
  });
  if (unseen.length > 0) {
    problems.push(
      `The accessibility report plans ${unseen.length} stories and never opened them, as ${unseen[0].id}: it is of a part. Merge all shards.`,
    );
  }
  return problems;
}
