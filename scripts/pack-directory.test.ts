import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeFolder } from '../service/test-support/make-folder';
import { startNode } from '../service/test-support/start-process';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SAMPLE = join(ROOT, 'service/sample/sample-list.csv');
/** Of the sample's +12025550143. */
const [RANGE, HASH] = ['bdc5e', 'bdc5e3bfb0fd0a5f0a645b43af80cc001876ef0b'];

interface Manifest {
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
}

/** The package as it is unpacked somewhere else, with what npm would install for it and no more. */
function unpack(folder: string) {
  const at = join(folder, 'package');
  const file = execFileSync(
    'npm',
    ['pack', '--ignore-scripts', '--offline', '--silent', '--pack-destination', folder],
    { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' },
  ).trim();
  const files = execFileSync('tar', ['-xvzf', file], { cwd: folder, encoding: 'utf8' });
  const manifest: Manifest = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8'));
  for (const name of Object.keys(manifest.dependencies)) {
    const link = join(at, 'node_modules', name);
    mkdirSync(join(link, '..'), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), link);
  }
  const program = join(at, manifest.bin['hushdial-directory'] ?? '');
  return { manifest, program, files: files.trim().split('\n').toSorted() };
}

const folder = mkdtempSync(join(tmpdir(), 'hushdial-pack-'));
let packed: ReturnType<typeof unpack>;

beforeAll(() => {
  // What prepack does, and not npm's own call of it: that looks first whether all is installed.
  execFileSync(process.execPath, ['--import', 'tsx', join(ROOT, 'scripts/pack-directory.ts')]);
  packed = unpack(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: readonly string[]) {
  const started = startNode(packed.program, ...args);
  const code = await started.ended();
  return { code, ...started.written };
}

test('is made by npm with the script that this test calls', () => {
  expect(packed.manifest.scripts['prepack']).toBe('node scripts/run.mjs pack-directory');
});

test('has the program, its documents and nothing else', () => {
  expect(packed.files).toEqual([
    'package/LICENSE',
    'package/README.md',
    'package/dist/hushdial-directory.mjs',
    'package/docs/directory.md',
    'package/docs/hosting.md',
    'package/package.json',
  ]);
});

test('has those dependencies that the program imports', () => {
  const imports = readFileSync(packed.program, 'utf8').matchAll(/^(?:import|} from) .*"(.+)";$/gm);
  const names = [...imports]
    .map(([, name = '']) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? '')
    .filter((name) => !name.startsWith('node:'));
  expect([...new Set(names)].toSorted()).toEqual(Object.keys(packed.manifest.dependencies));
});

test('runs by itself', () => {
  const help = execFileSync(packed.program, ['--help'], { encoding: 'utf8' });
  expect(help).toContain('Usage: hushdial-directory COMMAND');
});

test('imports the sample and answers a range', async () => {
  const store = ['--store', join(makeFolder(), 'store')];
  expect(await run('import', SAMPLE, ...store)).toMatchObject({ code: 0, err: '' });
  const { out: key } = await run('keys', 'create', '--user', 'ann', ...store);
  const serving = startNode(packed.program, 'serve', '--port', '0', ...store);
  const [url] = /http:\S+/.exec(await serving.waitFor('Listening on')) ?? [];
  const answer = await fetch(`${url}/api/1.0/service/hashes`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${key.trim()}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ range: RANGE }),
  });
  expect(await answer.json()).toEqual([HASH]);
  serving.child.kill('SIGTERM');
  expect(await serving.ended()).toBe(0);
});
