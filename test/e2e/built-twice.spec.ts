import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { findBuild } from '../driver/find-build';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** All that the build reads. */
const SOURCES = [
  'components',
  'entrypoints',
  'lib',
  'public',
  'scripts',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
];
const run = promisify(execFile);

test('T18: the sources give the same extension and archives in other folders and time zones', async () => {
  test.slow();
  const folders = await Promise.all(['a', 'b'].map((name) => copySources(name)));
  try {
    const [here = '', there = ''] = folders;
    const zips = await zipAll(here, 'UTC');
    expect(Object.keys(zips)).toHaveLength(3);
    expect(await zipAll(there, 'Pacific/Kiritimati')).toEqual(zips);
    const again = await readFolder(join(there, '.output/chrome-mv3'));
    expect(again.size).toBeGreaterThan(10);
    expect(again).toEqual(await readFolder(findBuild('chrome-mv3')));
  } finally {
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
  }
});

async function copySources(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `hushdial-${name}-`));
  for (const source of SOURCES)
    await cp(join(ROOT, source), join(folder, source), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** Archives the extension for both browsers, and its sources; the digests of all archives. */
async function zipAll(folder: string, zone: string): Promise<Readonly<Record<string, string>>> {
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const env = { ...process.env, TZ: zone };
  for (const browser of ['chrome', 'firefox'])
    await run(process.execPath, [wxt, 'zip', '--browser', browser], { cwd: folder, env });
  const output = join(folder, '.output');
  const names = (await readdir(output)).filter((name) => name.endsWith('.zip'));
  const digests = names.toSorted().map(async (name) => {
    const bytes = await readFile(join(output, name));
    return [name, createHash('sha256').update(bytes).digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(digests));
}

/** All files below a folder, with their bytes in hex. */
async function readFolder(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length))
    .toSorted();
  return new Map(
    await Promise.all(
      names.map(
        async (name) => [name, (await readFile(join(folder, name))).toString('hex')] as const,
      ),
    ),
  );
}
