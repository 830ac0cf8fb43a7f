import { describe, expect, test } from 'vitest';
import { createDeferred } from '../../test/fakes/create-deferred';
import { createDirectoryWorld } from '../../test/fakes/create-directory-world';
import { makeDirectoryRecord } from '../../test/fakes/make-directory-record';
import { createLookup } from '../lookup/create-lookup';
import { EMPTY_TAB } from '../tab/tab-record';
import { createExactHandlers } from './create-exact-handlers';
import type { KnownDirectory } from './known-directory';

const LISTED = '+12025550143';
const SHA1 = 'bdc5e3bfb0fd0a5f0a645b43af80cc001876ef0b';
const RECORD = makeDirectoryRecord({ protocol: 'phoneHash', algorithm: 'sha1' });
const found = () => Response.json({ found: true, hash: SHA1, algorithm: 'sha1', phone: LISTED });

async function createWorld(answer: () => Response = found, part: Partial<KnownDirectory> = {}) {
  const world = await createDirectoryWorld(answer);
  await world.directories.add({ ...RECORD, ...part }, 'key');
  const renewed: unknown[] = [];
  const asked: unknown[] = [];
  const limit = createDeferred<void>();
  const handlers = createExactHandlers({
    ...world,
    book: {
      ask: async (...told) => void asked.push(told),
      // The number stands on the page of tab 7.
      read: async (tabId) => ({
        ...EMPTY_TAB,
        verdicts: tabId === 7 ? { [LISTED]: { kind: 'notListed' } } : {},
      }),
      renew: (e164) => void renewed.push(e164),
    },
    lookUp: createLookup({ listDirectories: world.directories.listAsked }).lookUp,
    readDefaultCountry: async () => 'US',
    sleep: () => limit.promise,
  });
  return { ...world, handlers, asked, renewed, limit };
}

describe('checkExact', () => {
  const check = { directoryId: 'a', text: ' (202) 555-0143 ', tabId: 7 };

  test('shows the directory the number once, and has the page take what it said', async () => {
    const { handlers, sent, shown, asked, renewed, directories } = await createWorld();
    expect(await handlers.checkExact(check)).toMatchObject({
      ok: true,
      value: {
        written: '(202) 555-0143',
        e164: LISTED,
        verdict: { kind: 'reported', by: [{ directory: 'A' }] },
      },
    });
    expect(sent.map(({ body }) => body)).toEqual([`{"hash":"${SHA1}","algorithm":"sha1"}`]);
    expect(shown).toEqual([SHA1]);
    expect(asked).toEqual([[7, [LISTED]]]);
    expect(renewed).toEqual([LISTED]);
    const { lookUp } = createLookup({ listDirectories: directories.listAsked });
    const again = await lookUp('+12025550143' as Parameters<typeof lookUp>[0]);
    expect(again).toMatchObject({ kind: 'reported' });
    expect(sent).toHaveLength(1);
  });

  test('looks nothing up anew for a page that does not have the number', async () => {
    const { handlers, renewed } = await createWorld();
    await handlers.checkExact({ ...check, tabId: 8 });
    const { tabId: _none, ...typed } = check;
    await handlers.checkExact(typed);
    expect(renewed).toEqual([]);
  });

  test.each([
    ['what is no number', { text: '12345' }, 'notANumber'],
    ['a directory that is not there', { directoryId: 'b' }, 'unknownDirectory'],
  ])('T19: shows nobody %s', async (_what, part, error) => {
    const { handlers, sent } = await createWorld();
    expect(await handlers.checkExact({ ...check, ...part })).toEqual({ ok: false, error });
    expect(sent).toEqual([]);
  });

  test('T8: shows nothing to a directory that is off', async () => {
    const { handlers, sent } = await createWorld(found, { isOn: false });
    expect(await handlers.checkExact(check)).toEqual({ ok: false, error: 'unknownDirectory' });
    expect(sent).toEqual([]);
  });

  test('answers in time while the limit holds the number', async () => {
    const { handlers, limit, queues } = await createWorld();
    await queues.ofExact(RECORD).pause(60_000);
    const answer = handlers.checkExact(check);
    limit.resolve();
    expect(await answer).toMatchObject({ value: { verdict: { reason: 'notAskedYet' } } });
  });
});

describe('reverseLookUp', () => {
  const body = { directoryId: 'a', hash: SHA1.toUpperCase() };

  test('asks for the number of a hash, and writes down that it was shown', async () => {
    const { handlers, sent, shown } = await createWorld();
    expect(await handlers.reverseLookUp(body)).toEqual({
      ok: true,
      value: {
        e164: LISTED,
        formatted: '+1 202 555 0143',
        country: 'US',
        lineType: 'fixedLineOrMobile',
      },
    });
    expect(sent).toMatchObject([
      {
        url: 'https://a.example/api/v1/reverse-lookup',
        body: `{"hash":"${SHA1}","algorithm":"sha1"}`,
      },
    ]);
    expect(shown).toEqual([SHA1]);
  });

  test('hears that the directory knows of none', async () => {
    const { handlers } = await createWorld(() => Response.json({ found: false, hash: SHA1 }));
    expect(await handlers.reverseLookUp(body)).toEqual({ ok: true, value: undefined });
  });

  test('T11: takes no number that has another hash', async () => {
    const lie = { found: true, hash: SHA1, phone: '+12025550144' };
    const { handlers } = await createWorld(() => Response.json(lie));
    expect(await handlers.reverseLookUp(body)).toEqual({ ok: false, error: 'serviceError' });
  });

  test('F9: a key that may not does not close the directory, and one that is refused does', async () => {
    const statuses = [403, 403, 401];
    const { handlers, sent } = await createWorld(
      () => new Response('{"message":"no"}', { status: statuses.shift() ?? 200 }),
    );
    const told = [];
    for (let times = 0; times < 4; times += 1) told.push(await handlers.reverseLookUp(body));
    expect(told.map((one) => !one.ok && one.error)).toEqual([
      'notAllowed',
      'notAllowed',
      'refused',
      'refused',
    ]);
    expect(sent).toHaveLength(3);
  });

  test('T8: asks no directory that is not there or never sees hashes', async () => {
    const { handlers, directories, sent } = await createWorld();
    await directories.add(makeDirectoryRecord({ id: 'b' }), 'key');
    for (const directoryId of ['b', 'c'])
      expect(await handlers.reverseLookUp({ ...body, directoryId })).toEqual({
        ok: false,
        error: 'unknownDirectory',
      });
    expect(sent).toEqual([]);
  });
});
