import { describe, expect, test } from 'vitest';
import { createTestApp } from '../test-support/create-test-app';

const PATH = '/api/1.0/service/hashes';
const A = `abcde0${'0'.repeat(34)}`;
const B = `abcde1${'0'.repeat(34)}`;
const C = `fffff1${'0'.repeat(34)}`;
const entries = [A, B, C].map((sha1) => ({ sha1 }));
const RECORDS = { Accept: 'application/octet-stream' };

const readHex = async (answer: Response) => Buffer.from(await answer.arrayBuffer()).toString('hex');

describe('bare records', () => {
  test('are the digests as they are, for those who ask for them', async () => {
    const { ask } = createTestApp({ entries });
    const answer = await ask(PATH, { body: { range: 'abcde' }, headers: RECORDS });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Type')).toBe('application/octet-stream');
    expect(await readHex(answer)).toBe(A + B);
  });

  test('are given to a GET too', async () => {
    const { ask } = createTestApp({ entries });
    expect(await readHex(await ask(`${PATH}/abcde1`, { headers: RECORDS }))).toBe(B);
  });

  test('are none, with 404, where no hash is in the range', async () => {
    const { ask } = createTestApp({ entries });
    const answer = await ask(PATH, { body: { range: '00000' }, headers: RECORDS });
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('');
  });

  test('are not given to those who take anything', async () => {
    const { ask } = createTestApp({ entries });
    const answer = await ask(PATH, { body: { range: 'abcde' }, headers: { Accept: '*/*' } });
    expect(await answer.json()).toEqual([A, B]);
  });

  test('do not change how a wrong range is refused', async () => {
    const { ask } = createTestApp({ entries });
    const answer = await ask(PATH, { body: { range: 'abcd' }, headers: RECORDS });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ id: '49f5c936' });
  });
});

test.each(['abcde', '00000', 'x'])('the answer to %s says what it hangs on', async (range) => {
  const { ask } = createTestApp({ entries });
  for (const headers of [{}, RECORDS])
    expect((await ask(PATH, { body: { range }, headers })).headers.get('Vary')).toBe('Accept');
});

describe('a listing', () => {
  test.each([{}, RECORDS])('lends its digests until the next request only: %j', async (headers) => {
    const { ask } = createTestApp({ entries });
    const one = ask(PATH, { body: { range: 'abcde' }, headers });
    const other = ask(PATH, { body: { range: 'fffff' }, headers });
    const read = async (answer: Response) =>
      'Accept' in headers ? readHex(answer) : (await answer.json()).join('');
    expect(await Promise.all([one.then(read), other.then(read)])).toEqual([A + B, C]);
  });

  test('may answer later', async () => {
    const { store } = createTestApp({ entries });
    const late = {
      ...store,
      readRange: async (range: Parameters<typeof store.readRange>[0]) =>
        (await store.readRange(range)).slice(),
    };
    const { ask } = createTestApp({ options: { store: late } });
    expect(await (await ask(PATH, { body: { range: 'abcde' } })).json()).toEqual([A, B]);
  });

  test('may fail later', async () => {
    const { store } = createTestApp();
    const readRange = () => Promise.reject(new TypeError('of abcde'));
    const { ask, logged } = createTestApp({ options: { store: { ...store, readRange } } });
    const answer = await ask(PATH, { body: { range: 'abcde' } });
    expect(answer.status).toBe(500);
    expect(await answer.json()).toEqual({ status: 'error', message: 'Internal error' });
    expect(logged).toEqual(['TypeError']);
  });
});
