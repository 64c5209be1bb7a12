import { globSync, statSync } from 'node:fs';
import { publishedPackages } from '../published-packages.mjs';
import { run } from '../run.mjs';

const isTest = (file) => /\.test\.|\/testing\//.test(file);
const newest = (pattern) => {
  const files = globSync(pattern).filter((file) => !isTest(file));
  return Math.max(0, ...files.map((file) => statSync(file).mtimeMs));
};

/** Builds the packages, unless every build is newer than its sources. */
export async function buildWhereNeeded() {
  const stale = publishedPackages().some(
    ({ folder }) => newest(`${folder}/dist/**/*.js`) < newest(`${folder}/src/**/*.*`),
  );
  if (stale) await must('pnpm', ['run', 'build'], { limit: 180 });
}

/** Packs the published packages as `pnpm publish` does. The manifests are those in the tarballs. */
export function pack(destination) {
  return Promise.all(
    publishedPackages().map(async ({ folder }) => {
      const args = ['pack', '--json', '--pack-destination', destination];
      const { filename, files } = JSON.parse(await must('pnpm', args, { cwd: folder }));
      const manifest = JSON.parse(await must('tar', ['-xzOf', filename, 'package/package.json']));
      return { manifest, tarball: filename, files: files.map(({ path }) => path) };
    }),
  );
}

/** The output of a command that must succeed. */
export async function must(command, args, options) {
  const { code, output } = await run(command, args, { limit: 180, quiet: true, ...options });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')}\n${output}`);
  return output;
}
