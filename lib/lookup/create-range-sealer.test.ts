import { describe, expect, test } from 'vitest';
import { createMemorySession } from '../../test/fakes/create-memory-session';
import { createTestSealer } from '../../test/fakes/create-test-sealer';
import type { HashPrefix } from '../number/hash-prefix';
import type { RangePlace } from './create-range-sealer';

const PLACE: RangePlace = { directoryId: 'a', prefix: 'bdc5e' as HashPrefix };
const KEPT = {
  storedAtMs: 1_234_567,
  answer: { listed: [{ of: 'bdc5e3bfb0fd0a5f0a645b43af80cc001876ef0b' }], near: [] },
};
const MINUTE_MS = 60_000;

describe('createRangeSealer', () => {
  test('opens what it has sealed, also as the next worker of the session', async () => {
    const session = createMemorySession();
    const record = await createTestSealer(session).seal(PLACE, KEPT);
    expect(await createTestSealer(session).open(PLACE, record)).toEqual(KEPT);
  });

  test('T15: writes nothing that tells the prefix or the answer', async () => {
    const { sealed, iv, ...clear } = await createTestSealer().seal(PLACE, KEPT);
    expect(clear).toEqual({
      directoryId: 'a',
      tag: expect.stringMatching(/^[0-9a-f]{32}$/),
      keyId: expect.stringMatching(/^[0-9a-f]{16}$/),
      storedAboutMs: 20 * MINUTE_MS,
    });
    expect(iv).toHaveLength(12);
    expect(Buffer.from(sealed).toString('latin1')).not.toMatch(/bdc5e|listed|near/);
  });

  test('T15: writes ranges of 1 and of 3 entries with the same length', async () => {
    const sealer = createTestSealer();
    const [entry] = KEPT.answer.listed;
    const longer = { ...KEPT, answer: { listed: [entry!, entry!, entry!], near: [] } };
    const lengths = [KEPT, longer].map(async (kept) => (await sealer.seal(PLACE, kept)).sealed);
    const [one, three] = await Promise.all(lengths);
    // 256 bytes, and the 16 of the authentication tag.
    expect([one!.byteLength, three!.byteLength]).toEqual([272, 272]);
  });

  test('T15: takes a fresh initialisation vector each time', async () => {
    const sealer = createTestSealer();
    const sealed = await Promise.all(Array.from({ length: 50 }, () => sealer.seal(PLACE, KEPT)));
    expect(new Set(sealed.map(({ iv }) => iv.toString())).size).toBe(50);
  });

  test.each([
    ['another prefix', { ...PLACE, prefix: '3d1d7' as HashPrefix }],
    ['another directory', { ...PLACE, directoryId: 'b' }],
  ])('T15: gives %s another tag, and does not open what was sealed here', async (_of, other) => {
    const sealer = createTestSealer();
    const record = await sealer.seal(PLACE, KEPT);
    expect(await sealer.tag(other)).not.toBe(record.tag);
    expect(await sealer.open(other, record)).toBeUndefined();
  });

  test('T15: gives a prefix the same tag within a session, and another one in the next', async () => {
    const session = createMemorySession();
    const first = await createTestSealer(session).tag(PLACE);
    const again = await createTestSealer(session).tag(PLACE);
    const later = await createTestSealer().tag(PLACE);
    expect(again).toBe(first);
    expect(later).not.toBe(first);
  });

  test('T15: does not open, and names otherwise, what another session has sealed', async () => {
    const [earlier, now] = [createTestSealer(), createTestSealer()];
    const record = await earlier.seal(PLACE, KEPT);
    expect(await now.open(PLACE, record)).toBeUndefined();
    expect(await now.readKeyId()).not.toBe(record.keyId);
    expect(await earlier.readKeyId()).toBe(record.keyId);
  });

  test('opens nothing that was changed in any byte, cut or replaced', async () => {
    const sealer = createTestSealer();
    const record = await sealer.seal(PLACE, KEPT);
    const flipped = Array.from({ length: record.sealed.byteLength }, (_, at) => {
      const bytes = new Uint8Array(record.sealed.slice(0));
      bytes[at]! ^= 1;
      return { ...record, sealed: bytes.buffer };
    });
    const others = [
      { ...record, sealed: record.sealed.slice(1) },
      { ...record, sealed: new ArrayBuffer(0) },
      { ...record, iv: new Uint8Array(12) },
      { ...record, iv: new Uint8Array(0) },
      { ...record, sealed: '{"listed":[]}' as unknown as ArrayBuffer },
      { ...record, iv: undefined as unknown as typeof record.iv },
    ];
    const opened = [...flipped, ...others].map((one) => sealer.open(PLACE, one));
    expect((await Promise.all(opened)).filter(Boolean)).toEqual([]);
  });
});
