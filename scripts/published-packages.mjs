import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The packages of the workspace that are published: their folders and manifests. */
export const publishedPackages = () =>
  globSync('{tokens,packages/*}/package.json')
    .map((file) => ({ folder: dirname(file), manifest: JSON.parse(readFileSync(file, 'utf8')) }))
    .filter(({ manifest }) => !manifest.private);
