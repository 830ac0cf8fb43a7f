import { findTraces, type TracePattern } from '../driver/find-traces';
import type { RangeRecord } from '../../lib/store/open-database';
import { listTracePatterns } from '../driver/list-trace-patterns';
import { openOptions } from '../driver/open-options';
import { readStores, type Stores } from '../driver/read-stores';
import { expect, test } from './fixture';
import type { World } from './open-world';

const ON_PAGE = '+12025550143';
const TYPED = '+12025550171';
/** As a person writes numbers: in one piece, they are nowhere in what the browser keeps of the page. */
const PAGE = '<!doctype html><html lang="en-US"><p>Call (202) 555-0143.</p>';

test.use({ extraPages: { 'one.html': PAGE } });

test('T15: a closed browser has kept no number, hash or prefix that was looked up, nor what decrypts them', async ({
  world,
}) => {
  await world.connect();
  await lookUp(world);
  expect(await listKeyIds(world)).toEqual([expect.any(String)]);
  const again = await world.restart();
  // What the first session has kept can be read no more: it goes, and is asked for again.
  await expect.poll(() => listKeyIds(again)).toEqual([]);
  await lookUp(again);
  expect(world.directory.queries).toHaveLength(4);
  const secrets = listSecretPatterns(await readStores(again));
  await again.quit();
  const patterns = [...[ON_PAGE, TYPED].flatMap(listTracePatterns), ...secrets];
  expect(await findTraces(world.profile, patterns)).toEqual([]);
});

test('T15: the search finds in a closed browser what was stored for everybody to read', async ({
  world,
}) => {
  await storeInClear(world, ON_PAGE);
  await world.quit();
  const traces = await findTraces(world.profile, listTracePatterns(ON_PAGE));
  const listFound = (ending: string) =>
    new Set(traces.filter(({ file }) => file.endsWith(ending)).map(({ what }) => what));
  const all = new Set(['hash', 'hash in bytes', 'number', 'prefix']);
  expect(listFound('.log')).toEqual(all);
  expect(listFound('.ldb')).toEqual(all);
});

/** The secret of the session as it is stored in memory, and its bytes. */
function listSecretPatterns({ session }: Stores): readonly TracePattern[] {
  const secret = session['cacheSecret'] as readonly number[];
  const bytes = secret.map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`);
  expect(secret).toHaveLength(32);
  return [new RegExp(secret.join(',')), new RegExp(bytes.join(''))].map((pattern) => ({
    what: 'secret',
    pattern,
  }));
}

/** The names of the keys that ranges are kept with. */
async function listKeyIds(world: World): Promise<readonly string[]> {
  const { ranges = [] } = (await readStores(world)).database;
  return [...new Set((ranges as readonly RangeRecord[]).map(({ keyId }) => keyId))];
}

/** Looks up a number of a page and a typed one, and waits until both ranges are kept. */
async function lookUp(world: World): Promise<void> {
  const popup = await world.openPopup(await world.visit('one.html'));
  await popup.waitForText('The number on this page is reported');
  await popup.fill('Check another number', TYPED);
  await popup.click('Check');
  await popup.waitForText('+1 202 555 0171');
  await popup.close();
  const countRanges = async () => (await readStores(world)).database['ranges']?.length;
  await expect.poll(countRanges).toBe(2);
}

/**
 * Stores a number, its hash in hex and in bytes, and its prefix, a hundred times. With each goes so much
 * else that the first of them are moved into compressed tables.
 */
async function storeInClear(world: World, e164: string): Promise<void> {
  const options = await openOptions(world);
  await options.evaluate(async (number) => {
    const bytes = new Uint8Array(
      await crypto.subtle.digest('SHA-1', new TextEncoder().encode(number)),
    );
    const hash = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const opening = indexedDB.open('control');
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('control'));
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const transaction = opening.result.transaction('control', 'readwrite');
    // Compression writes what has been before as a reference to it.
    const begins = [number, hash, hash.slice(0, 5)].map((text) => text.slice(0, -1));
    const other = 'some words '.repeat(5_000);
    for (let at = 0; at < 100; at += 1)
      transaction
        .objectStore('control')
        .put({ begins, number, hash, bytes, prefix: hash.slice(0, 5), other }, at);
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    opening.result.close();
  }, e164);
  await options.close();
}
