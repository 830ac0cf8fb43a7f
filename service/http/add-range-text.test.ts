import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTestApp } from '../test-support/create-test-app';

const SUFFIX_A = `A0${'0'.repeat(33)}`;
const SUFFIX_B = `B0${'0'.repeat(33)}`;
const entries = [SUFFIX_B, SUFFIX_A].map((suffix) => ({ sha1: `abcde${suffix.toLowerCase()}` }));
const PADDED = { headers: { 'Add-Padding': 'true' } };
const paddingSecret = new Uint8Array(32);

const readLines = async (answer: Response) => (await answer.text()).split('\r\n');

describe('the range text', () => {
  test('lists suffixes and counts, ascending, without a line end behind the last', async () => {
    const answer = await createTestApp({ entries }).ask('/range/abcde');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Type')).toMatch(/^text\/plain/);
    expect(await answer.text()).toBe(`${SUFFIX_A}:1\r\n${SUFFIX_B}:1`);
  });

  test('is empty, with 200, where no hash is in the range', async () => {
    const answer = await createTestApp({ entries }).ask('/range/00000');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('');
  });

  test('takes the prefix in any case', async () => {
    const answer = await createTestApp({ entries }).ask('/range/ABcDE');
    expect(await readLines(answer)).toHaveLength(2);
  });

  test.each(['', '/', '/abcd', '/abcdef', '/abcdg', '/%zz', '/%00abcde', `/${'a'.repeat(40)}`])(
    'answers 400 to a prefix of "%s"',
    async (path) => {
      const answer = await createTestApp({ entries }).ask(`/range${path}`);
      expect(answer.status).toBe(400);
      expect(await answer.text()).toBe('Invalid range. Ask for 5 hex characters.');
    },
  );

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('answers %s with 405', async (method) => {
    const answer = await createTestApp().ask('/range/abcde', { method });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('Allow')).toBe('GET, HEAD');
  });

  test('answers any path with 200, 400 or 404', async () => {
    const { ask, clock } = createTestApp({ entries });
    await fc.assert(
      fc.asyncProperty(fc.webPath(), async (path) => {
        clock.nowMs += 1_000;
        expect([200, 400, 404]).toContain((await ask(`/range${path}`)).status);
      }),
    );
  });

  test('says that it hangs on Add-Padding', async () => {
    const { ask } = createTestApp();
    expect((await ask('/range/abcde')).headers.get('Vary')).toBe('Add-Padding');
  });

  test('hides what failed inside', async () => {
    const { store } = createTestApp();
    const readRange = () => {
      throw new RangeError('of abcde');
    };
    const { ask, logged } = createTestApp({ options: { store: { ...store, readRange } } });
    const answer = await ask('/range/abcde');
    expect([answer.status, await answer.text()]).toEqual([500, 'Internal error. Try again later.']);
    expect(logged).toEqual(['RangeError']);
  });
});

describe('padding', () => {
  test('is added with count 0 among the others, up to a hundred', async () => {
    const answer = await createTestApp({ entries }).ask('/range/abcde', PADDED);
    const lines = await readLines(answer);
    expect(lines).toHaveLength(100);
    expect(lines).toEqual(lines.toSorted());
    expect(lines.filter((line) => line.endsWith(':1'))).toEqual([`${SUFFIX_A}:1`, `${SUFFIX_B}:1`]);
    for (const line of lines) expect(line).toMatch(/^[0-9A-F]{35}:[01]$/);
  });

  test('makes the answer of an empty range as long', async () => {
    const { ask } = createTestApp({ entries });
    const full = await (await ask('/range/abcde', PADDED)).text();
    expect((await (await ask('/range/00000', PADDED)).text()).length).toBe(full.length);
  });

  test('is the same until the range changes, whatever else is listed', async () => {
    const readPadding = async (...listed: readonly string[]) => {
      const { ask } = createTestApp({
        entries: listed.map((sha1) => ({ sha1 })),
        options: { paddingSecret },
      });
      const lines = await readLines(await ask('/range/abcde', PADDED));
      return new Set(lines.filter((line) => line.endsWith(':0')));
    };
    const [one, other] = [entries[0]!.sha1, entries[1]!.sha1];
    const padding = await readPadding(one);
    expect(await readPadding(one, 'f'.repeat(40))).toEqual(padding);
    const changed = await readPadding(one, other);
    expect([...changed].filter((line) => padding.has(line))).toEqual([]);
  });

  test('is the same in one process without a secret, and another in the next', async () => {
    const read = async ({ ask }: ReturnType<typeof createTestApp>) =>
      (await ask('/range/abcde', PADDED)).text();
    const [one, other] = [createTestApp({ entries }), createTestApp({ entries })];
    expect(await read(one)).toBe(await read(one));
    expect(await read(other)).not.toBe(await read(one));
  });

  test.each(['false', '1', ''])('is not added for "%s"', async (value) => {
    const headers = { 'Add-Padding': value };
    const answer = await createTestApp({ entries }).ask('/range/abcde', { headers });
    expect(await readLines(answer)).toHaveLength(2);
  });
});

describe('who may read it', () => {
  test('nobody without a key', async () => {
    const answer = await createTestApp().ask('/range/abcde', { headers: { Authorization: '' } });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('WWW-Authenticate')).toMatch(/^Bearer .*, Basic /);
    expect(await answer.text()).toMatch(/^A valid API key is required\. Send one/);
  });

  test('no key without the scope', async () => {
    const { ask } = createTestApp({ key: { scopes: ['lookup', 'reverse'] } });
    expect((await ask('/range/abcde')).status).toBe(403);
  });

  test('each key at the rate of ranges, however it asks for them', async () => {
    const { ask } = createTestApp();
    for (let at = 0; at < 5; at++) await ask('/range/abcde');
    for (let at = 0; at < 5; at++) await ask('/api/1.0/service/hashes/abcde');
    const answer = await ask('/range/abcde');
    expect([answer.status, answer.headers.get('Retry-After')]).toEqual([429, '10']);
  });

  test('everybody, without a limit, where ranges are public', async () => {
    const { app } = createTestApp({ entries, options: { publicRanges: true } });
    for (let at = 0; at < 20; at++) expect((await app.request('/range/abcde')).status).toBe(200);
    expect((await app.request('/range/abcde', { method: 'POST' })).status).toBe(405);
    expect((await app.request('/api/1.0/service/hashes/abcde')).status).toBe(401);
  });
});
