// Runs one of the scripts beside this file, and needs nothing but Node before it: what is missing is
// installed first. Plain JavaScript, since it starts before any dependency is there.
import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OLDEST_NODE = { major: 20, minor: 19 };

const [name = '', ...args] = process.argv.slice(2);
checkNode();
if (!isInstalled()) {
  console.log('Installing the dependencies (npm ci). This takes a minute.');
  const code = await run(
    'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    process.platform === 'win32',
  );
  if (code !== 0) fail('npm ci failed: see above. Check the network and run the command again.');
}
process.exitCode = await run(process.execPath, ['--import', 'tsx', `scripts/${name}.ts`, ...args]);

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE.major || (major === OLDEST_NODE.major && minor >= OLDEST_NODE.minor))
    return;
  fail(
    `Node ${OLDEST_NODE.major}.${OLDEST_NODE.minor} or later is needed; this is ${process.versions.node}. See https://nodejs.org.`,
  );
}

/** npm notes its installs in a file that is newer than the lockfile it followed. */
function isInstalled() {
  const [installed, locked] = ['node_modules/.package-lock.json', 'package-lock.json'].map((file) =>
    statSync(`${ROOT}${file}`, { throwIfNoEntry: false }),
  );
  return installed !== undefined && locked !== undefined && installed.mtimeMs >= locked.mtimeMs;
}

/**
 * Runs a command in the project's folder and passes signals on.
 *
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {boolean} [shell]
 * @returns {Promise<number>} its exit code
 */
function run(command, parameters, shell = false) {
  const child = spawn(command, parameters, { cwd: ROOT, stdio: 'inherit', shell });
  // The terminal tells the whole group of Ctrl-C; this process waits for the child to tidy up.
  const pass = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
  process.on('SIGINT', () => {});
  process.on('SIGTERM', pass);
  return new Promise((resolve) => {
    child.on('error', () => resolve(127));
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exit(1);
}
