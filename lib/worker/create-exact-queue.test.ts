import { describe, expect, test } from 'vitest';
import { createDeferred } from '../../test/fakes/create-deferred';
import { createDirectoryWorld } from '../../test/fakes/create-directory-world';
import type { SentRequest } from '../../test/fakes/create-fake-transport';
import { makeDirectoryRecord } from '../../test/fakes/make-directory-record';
import { createLookup } from '../lookup/create-lookup';
import type { DisclosedHash } from '../number/disclosed-hash';
import type { E164 } from '../number/e164';
import type { HashPrefix } from '../number/hash-prefix';

const GATHER_MS = 25;
const PASSPHRASE = 'four plain little words';
const RECORD = makeDirectoryRecord({ id: 'x', protocol: 'phoneHash', allows: ['exact'] });
const ONE = '+12025550144' as E164;
const PREFIX = 'b2a45' as HashPrefix;
const list = <T>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_none, at) => make(at));

interface Item {
  readonly hash: string;
  readonly algorithm: string;
}
const readItems = ({ body }: SentRequest): readonly Item[] => {
  const asked = JSON.parse(body);
  return asked.items ?? [asked];
};
/** Lists nothing, as a directory of this protocol or of ranges. */
const lackAll = (request: SentRequest): Response => {
  if (!request.url.includes('/api/v1/')) return new Response('', { status: 404 });
  const results = readItems(request).map((item) => ({ found: false, ...item }));
  return Response.json(request.url.endsWith('/batch') ? { results } : results[0]);
};

async function createWorld(
  answer: (request: SentRequest) => Response | Promise<Response> = lackAll,
  part: Partial<typeof RECORD> = {},
) {
  const world = await createDirectoryWorld(answer);
  await world.directories.add({ ...RECORD, ...part }, 'key');
  const { lookUp } = createLookup({ listDirectories: world.directories.listAsked });
  /** Lets what is asked come together and be sent. */
  const gather = async () => {
    await expect.poll(() => world.clock.listTimers().length).toBeGreaterThan(0);
    world.clock.pass(GATHER_MS);
  };
  const lookUpAlone = async (e164: E164) => {
    const verdict = lookUp(e164);
    await gather();
    return verdict;
  };
  return { ...world, lookUp, lookUpAlone, gather };
}

describe('a directory that sees numbers', () => {
  test('T8: is shown none of those that wait once it may no longer see them', async () => {
    const { queues, directories, gather, clock, sent } = await createWorld();
    const hashes = list(2_000, (at) => at.toString(16).padStart(40, '0') as DisclosedHash);
    const answers = hashes.map((hash) =>
      queues.ofExact(RECORD).ask(hash, { urgent: false, prefix: PREFIX }),
    );
    await gather();
    await expect.poll(() => sent.length).toBeGreaterThan(1);
    await directories.change('x', { allows: [] });
    const before = sent.length;
    clock.pass(3_600_000);
    expect((await Promise.all(answers)).at(-1)).toMatchObject({ ok: false });
    expect(sent).toHaveLength(before);
  });

  test('is asked about numbers that come together in one request', async () => {
    const { queues, gather, sent, shown } = await createWorld();
    const hashes = list(7, (at) => `${at}`.repeat(40) as DisclosedHash);
    const answers = hashes.map((hash) =>
      queues.ofExact(RECORD).ask(hash, { urgent: false, prefix: PREFIX }),
    );
    await gather();
    const lacks = { ok: true, value: { isListed: false } };
    expect(await Promise.all(answers)).toEqual(hashes.map(() => lacks));
    expect(sent.map(({ url }) => url)).toEqual(['https://x.example/api/v1/lookup/batch']);
    expect(readItems(sent[0]!).map(({ hash }) => hash)).toEqual(shown);
    expect(shown.toSorted()).toEqual(hashes);
  });

  test('is asked about a number that it may see', async () => {
    const { lookUpAlone, sent } = await createWorld();
    expect(await lookUpAlone(ONE)).toEqual({ kind: 'notListed' });
    expect(sent.map(({ url }) => url)).toEqual(['https://x.example/api/v1/lookup']);
  });

  test('T8: is asked nothing without consent, and has no say then', async () => {
    const { lookUp, sent, directories } = await createWorld(lackAll, { allows: [] });
    expect(await lookUp(ONE)).toEqual({ kind: 'unknown', reason: 'onRequest' });
    expect(sent).toEqual([]);
    await directories.add(makeDirectoryRecord({ id: 'r' }), 'key');
    expect(await lookUp(ONE)).toEqual({ kind: 'notListed' });
    expect(sent.map(({ url }) => new URL(url).host)).toEqual(['r.example']);
  });

  test('T15: leaves nothing of a number on the disk', async () => {
    const { lookUpAlone, database, shown, sent } = await createWorld();
    await lookUpAlone(ONE);
    const stores = await Promise.all(
      [...database.objectStoreNames].map((name) => database.getAll(name)),
    );
    const kept = JSON.stringify(stores);
    expect(kept).toContain('x.example');
    for (const secret of [...shown, ONE]) expect(kept).not.toContain(secret);
    expect(sent).toHaveLength(1);
  });

  test('is not shown again what it has seen a moment ago', async () => {
    const { lookUpAlone, lookUp, sent } = await createWorld();
    await lookUpAlone(ONE);
    expect(await lookUp(ONE)).toEqual({ kind: 'notListed' });
    expect(sent).toHaveLength(1);
  });

  test.each(['md5', 'sha1', 'sha256'] as const)(
    'gets the hash that was chosen: %s',
    async (algorithm) => {
      const { lookUpAlone, sent } = await createWorld(lackAll, { algorithm });
      await lookUpAlone(ONE);
      expect(readItems(sent[0]!)).toMatchObject([{ algorithm }]);
    },
  );

  test('F26: leaves nothing behind when it is removed', async () => {
    const { lookUpAlone, directories, session } = await createWorld();
    await lookUpAlone(ONE);
    expect(Object.keys(session.values).toSorted()).toEqual(['exact:x', 'gate:x']);
    await directories.remove('x');
    expect(session.values).toEqual({});
  });

  test('is shown nothing while its key is locked', async () => {
    const { lookUp, sent, vault } = await createWorld();
    await vault.passphrase.set({ passphrase: PASSPHRASE });
    await vault.passphrase.lock();
    expect(await lookUp(ONE)).toEqual({ kind: 'unknown', reason: 'locked' });
    expect(sent).toEqual([]);
  });

  test('F26: has an answer to its old key dropped when it gets a new one', async () => {
    const late = createDeferred<Response>();
    const { lookUp, lookUpAlone, gather, directories, memory, sent } = await createWorld(
      (request) => (request.authorization === 'Bearer key' ? late.promise : lackAll(request)),
    );
    const verdict = lookUp(ONE);
    await gather();
    await expect.poll(() => sent.length).toBe(1);
    await directories.replaceKey('x', { key: 'new', keep: 'disk' });
    late.resolve(Response.json({ found: true, ...readItems(sent[0]!)[0] }));
    expect(await verdict).toEqual({ kind: 'unknown', reason: 'offline' });
    expect(await memory.read('x', ONE)).toBeUndefined();
    expect(await lookUpAlone(ONE)).toEqual({ kind: 'notListed' });
  });
});
