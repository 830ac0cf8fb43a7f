import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { findBuild } from '../driver/find-build';

const read = (name: string) => readFile(join(findBuild('chrome-mv3'), name), 'utf8');
/** Number patterns of phone metadata: a class of digits followed by a count of more. */
const METADATA = /\[[\d-]+\]\\\\?d\{\d+(?:,\d+)?\}/g;

test('T18: the manifest asks for these permissions and no others', async () => {
  const manifest: Record<string, unknown> = JSON.parse(await read('manifest.json'));
  expect(manifest['permissions']).toEqual([
    'activeTab',
    'alarms',
    'declarativeNetRequestWithHostAccess',
    'scripting',
    'storage',
  ]);
  expect(manifest['optional_host_permissions']).toEqual(['https://*/*', 'http://*/*']);
  expect(manifest).not.toHaveProperty('optional_permissions');
  expect(manifest).not.toHaveProperty('host_permissions');
  expect(manifest).not.toHaveProperty('content_scripts');
});

test('T14: the manifest opens nothing to pages and other extensions', async () => {
  const manifest: Record<string, unknown> = JSON.parse(await read('manifest.json'));
  expect(manifest).not.toHaveProperty('web_accessible_resources');
  expect(manifest).not.toHaveProperty('externally_connectable');
});

test('T16: the extension does not run in private windows, so nothing of them is kept', async () => {
  const manifest: Record<string, unknown> = JSON.parse(await read('manifest.json'));
  expect(manifest['incognito']).toBe('not_allowed');
});

test('T6: the content policy of our own pages is this one', async () => {
  const manifest: { content_security_policy: { extension_pages: string } } = JSON.parse(
    await read('manifest.json'),
  );
  expect(manifest.content_security_policy.extension_pages.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    'connect-src https: http://127.0.0.1:* http://localhost:*',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]);
});

for (const [name, most] of [
  // What every page of the user's sites gets.
  ['scout.js', 14_000],
  // What comes where there may be a number.
  ['page.js', 54_000],
] as const) {
  test(`${name} has at most ${most} bytes and holds no phone metadata`, async () => {
    const script = await read(name);
    expect(Buffer.byteLength(script)).toBeLessThanOrEqual(most);
    expect(script.match(METADATA) ?? []).toEqual([]);
  });
}

test('the pattern finds phone metadata where it is', async () => {
  expect((await read('background.js')).match(METADATA)!.length).toBeGreaterThan(500);
});
