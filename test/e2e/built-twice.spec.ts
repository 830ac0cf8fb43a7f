import { execFile } from 'node:child_process';
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
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
];
const run = promisify(execFile);

test('T18: the sources give the same extension in another folder and another time zone', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hushdial-again-'));
  try {
    for (const name of SOURCES) await cp(join(ROOT, name), join(folder, name), { recursive: true });
    await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
    const env = { ...process.env, TZ: 'Pacific/Kiritimati' };
    await run(process.execPath, [wxt, 'build'], { cwd: folder, env });
    const again = await readFolder(join(folder, '.output/chrome-mv3'));
    expect(again.size).toBeGreaterThan(10);
    expect(again).toEqual(await readFolder(findBuild('chrome-mv3')));
  } finally {
    await rm(folder, { recursive: true });
  }
});

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
