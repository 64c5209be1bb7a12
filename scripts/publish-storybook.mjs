// Puts the Storybook, with its accessibility report beside it, into a folder for its version:
// `site/1.2.3/` and `site/1.2.3/a11y/`, and `site/index.html`, which leads to the newest.
// Any web server can serve `site/`: put there first what is published already, and older versions stay.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { problemsOfReport } from './report-folder.mjs';

const { values } = parseArgs({
  options: {
    storybook: { type: 'string', default: 'storybook-static' },
    site: { type: 'string', default: 'site' },
  },
});
const { version } = JSON.parse(readFileSync('packages/components/package.json', 'utf8'));
const head = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();

const problems = problemsOfReport(values.storybook, { version, head });
if (problems.length > 0) {
  for (const problem of problems) console.error(problem);
  process.exit(1);
}

const folder = join(values.site, version);
// What was published with a version stays as it was.
if (existsSync(folder)) {
  console.error(
    `${folder} is there already. Remove it, if it was not published, or raise the version.`,
  );
  process.exit(1);
}
mkdirSync(values.site, { recursive: true });
const draft = join(values.site, `.${version}.new`);
rmSync(draft, { recursive: true, force: true });
cpSync(values.storybook, draft, { recursive: true });
renameSync(draft, folder);

/** `1.10.0` is newer than `1.9.0`, and both than `2.0.0-next.1`, which is not finished. */
function isNewer(a, b) {
  const [one, two] = [a, b].map((it) => it.split('-', 1)[0].split('.').map(Number));
  if (a.includes('-') !== b.includes('-')) return b.includes('-');
  const at = one.findIndex((number, index) => number !== two[index]);
  return at < 0 ? a > b : one[at] > two[at];
}
const versions = readdirSync(values.site)
  .filter((name) => /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(name))
  .sort((a, b) => (isNewer(a, b) ? -1 : 1));
const links = versions.map(
  (it) =>
    `<li><a href="./${it}/">${it}</a> (<a href="./${it}/a11y/">accessibility report</a>, <a href="./${it}/a11y/index.fr.html" lang="fr" hreflang="fr">rapport d’accessibilité</a>)</li>`,
);
writeFileSync(
  join(values.site, 'index.html'),
  `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Trillium, all versions</title>
<h1>Trillium</h1>
<p><a href="./${versions[0]}/">The newest version</a> · <a href="./${versions[0]}/" lang="fr">La version la plus récente</a></p>
<ul>
${links.join('\n')}
</ul>
</html>
`,
);
console.log(`Storybook and report of ${version}: ${folder}`);
