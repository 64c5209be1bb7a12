import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';

const components = new URL('../../components/dist/trillium.css', import.meta.url);
const { PORT = '3000' } = process.env;

if (!existsSync(components)) {
  console.log('Building the tokens and the components first …');
  execFileSync('pnpm', ['--filter', '@trillium-ds/ssr^...', 'run', 'build'], { stdio: 'inherit' });
}

const { createDemoServer } = await import('./server.ts');
const server = await createDemoServer();
server.on('error', (error: NodeJS.ErrnoException) => {
  const taken = error.code === 'EADDRINUSE';
  console.error(taken ? `Port ${PORT} is in use. Choose another: PORT=3001` : error.message);
  process.exitCode = 1;
});
server.listen(Number(PORT), '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  console.log(`The demo is at http://localhost:${port}/en and http://localhost:${port}/fr`);
});
