import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runServer } from 'verdaccio';

/**
 * Starts a registry on this machine. It passes requests on to `upstream`, but not those for our
 * packages: one that needs another which is not published fails to install.
 */
export async function startRegistry(folder, upstream) {
  const everyone = { access: '$all', publish: '$all' };
  const server = await runServer({
    self_path: folder,
    storage: join(folder, 'storage'),
    auth: { htpasswd: { file: join(folder, 'htpasswd'), max_users: -1 } },
    uplinks: { upstream: { url: upstream } },
    packages: { '@trillium-ds/*': everyone, '**': { ...everyone, proxy: 'upstream' } },
    web: { enable: false },
    log: { type: 'stdout', level: 'fatal' },
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${server.address().port}/`, stop };
}

/**
 * Publishes a tarball. Not with `npm publish`: a line in a manifest or a configuration file could
 * send that to the public registry, and this goes nowhere but to the address that it is given.
 */
export async function publish(url, { manifest, tarball }) {
  const { name, version } = manifest;
  const content = readFileSync(tarball);
  const file = basename(tarball);
  const dist = {
    integrity: `sha512-${createHash('sha512').update(content).digest('base64')}`,
    shasum: createHash('sha1').update(content).digest('hex'),
    tarball: `${url}${name}/-/${file}`,
  };
  const data = content.toString('base64');
  const response = await fetch(url + encodeURIComponent(name), {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      _id: name,
      name,
      'dist-tags': { latest: version },
      versions: { [version]: { ...manifest, dist } },
      _attachments: {
        [file]: { content_type: 'application/octet-stream', data, length: content.length },
      },
    }),
  });
  if (!response.ok) throw new Error(`${name}: ${response.status} ${await response.text()}`);
}
