import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { onPath } from '../../../scripts/browser.mjs';

const folder = fileURLToPath(new URL('..', import.meta.url));
const runnerFile = fileURLToPath(new URL('dist/bin.js', import.meta.resolve('@web/test-runner')));
const MINUTE = 60_000;
/** WebKit once took all the memory of a machine: what each of its processes may reserve, in kB … */
const VIRTUAL_LIMIT = 12_000_000;
/** … and what all of them may really use, in bytes. */
const MEMORY_LIMIT = 3 * 2 ** 30;

/** The processes of a session, which a process that was started `detached` leads: [id, bytes]. */
function processesOf(session) {
  const found = [];
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      // Past the name, which may hold anything: state, parent, group, session … and pages in use.
      const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      if (Number(fields[3]) === session) found.push([Number(id), Number(fields[21]) * 4096]);
    } catch {
      // Ended in the meantime.
    }
  }
  return found;
}

function end(session) {
  // Without /proc, the group that the session began with: there only Firefox is run.
  const ids = existsSync('/proc/self/stat') ? processesOf(session).map(([id]) => id) : [-session];
  for (const id of ids) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // Ended in the meantime.
    }
  }
}

const started = new Set();
const endAll = () => [...started].forEach(end);
process.on('exit', endAll);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));

/** Starts a program as the leader of a session, so that all that it starts can be ended with it. */
function start(command, args, options) {
  const child = spawn(command, args, { cwd: folder, detached: true, stdio: 'ignore', ...options });
  started.add(child.pid);
  return child;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Runs the component tests. Returns a sentence on how that went. */
async function test(browser, minutes, environment, watched = []) {
  const results = `${folder}/test-results/${browser}.json`;
  rmSync(results, { force: true });
  const runner = start(process.execPath, [runnerFile, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, ...environment, BROWSER: browser },
  });
  let stopped;
  const stop = (reason) => {
    stopped ??= reason;
    end(runner.pid);
  };
  const late = setTimeout(() => stop(`it took more than ${minutes} minutes`), minutes * MINUTE);
  const watch = setInterval(() => {
    const used = watched.flatMap(processesOf).reduce((sum, [, bytes]) => sum + bytes, 0);
    if (used > MEMORY_LIMIT) stop(`it used ${Math.round(used / 2 ** 20)} MB`);
  }, 500);
  await once(runner, 'exit');
  clearTimeout(late);
  clearInterval(watch);
  if (stopped) return `stopped: ${stopped}`;
  try {
    const { passed, failed, skipped, seconds } = JSON.parse(readFileSync(results, 'utf8'));
    return `${passed} passed, ${failed} failed, ${skipped} skipped in ${seconds} s`;
  } catch {
    return 'failed: the runner ended without results';
  }
}

async function firefox() {
  if (
    process.platform === 'linux' &&
    !process.env.FIREFOX_PATH &&
    !onPath('firefox-esr', 'firefox')
  ) {
    return 'skipped: not installed (apt-get install -y firefox-esr)';
  }
  return test('firefox', 5, {});
}

async function webkit() {
  const driver = onPath('WebKitWebDriver');
  const [browser] = globSync('/usr/lib{,64,/*-linux-gnu}/webkit2gtk-4.*/MiniBrowser');
  if (!driver || !browser) return 'skipped: not installed (apt-get install -y webkit2gtk-driver)';
  const xvfb = onPath('Xvfb');
  if (!xvfb) return 'skipped: needs Xvfb (apt-get install -y xvfb)';

  const screen = start(xvfb, ['-displayfd', '3', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [display] = await once(screen.stdio[3], 'data');
  const port = await freePort();
  const limited = `ulimit -v ${VIRTUAL_LIMIT}; exec "$0" --port=${port}`;
  const service = start('sh', ['-c', limited, driver], {
    env: { ...process.env, DISPLAY: `:${String(display).trim()}` },
  });
  try {
    const environment = { WEBKIT_DRIVER_PORT: String(port), WEBKIT_BROWSER: browser };
    return await test('webkit', 6, environment, [service.pid]);
  } finally {
    end(service.pid);
    end(screen.pid);
  }
}

const chosen = process.env.BROWSER ? [process.env.BROWSER] : ['firefox', 'webkit'];
const said = [];
for (const browser of chosen) {
  const run = { firefox, webkit }[browser];
  if (!run) throw new Error(`BROWSER is firefox or webkit, not ${browser}.`);
  said.push(`${browser}: ${await run()}`);
}
console.log(`\n${said.join('\n')}`);
process.exit(said.every((line) => /: (?:skipped:|[1-9]\d* passed, 0 failed)/.test(line)) ? 0 : 1);
