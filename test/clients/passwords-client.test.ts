import { PasswordsClient, Server } from 'passwords-client';
import { describe, expect, test } from 'vitest';
import { serveListed } from './serve-listed';

const HASH = `abcde0${'0'.repeat(34)}`;
const PUBLIC_URL = 'https://directory.example/';

/** The client as it is, but for the way: it asks by https only, which the proxy would take off. */
async function connect(user: string | null) {
  const { url, key } = await serveListed({ user: 'ann', listed: HASH });
  const server = new Server({ baseUrl: PUBLIC_URL, user, token: key });
  const apiUrl = server.getApiUrl().replace(PUBLIC_URL, `${url}/`);
  const client = new PasswordsClient(Object.assign(server, { getApiUrl: () => apiUrl }));
  const sent: Request[] = [];
  client.on('request.before', (request) => sent.push(request));
  const ask = (range: string) => client.getInstance('service.hash').getBreachedHashes(range);
  return { ask, sent, key };
}

describe('the client of the Passwords app', () => {
  test('reads a range with a user and the key as password', async () => {
    const { ask, sent, key } = await connect('ann');
    expect(await ask('abcde')).toEqual([HASH]);
    const headers = Object.fromEntries(sent[0]?.headers ?? []);
    expect(headers).toMatchObject({
      authorization: `Basic ${Buffer.from(`ann:${key}`).toString('base64')}`,
      accept: 'application/json',
      'content-type': 'application/json',
    });
    expect([sent.length, sent[0]?.method]).toEqual([1, 'POST']);
  });

  test('reads a range with the key alone, which it encodes', async () => {
    const { ask, sent, key } = await connect(null);
    expect(await ask('abcde')).toEqual([HASH]);
    const encoded = Buffer.from(key).toString('base64');
    expect(sent[0]?.headers.get('authorization')).toBe(`Bearer ${encoded}`);
  });

  test('reads a range without a hash as an empty list', async () => {
    const { ask } = await connect(null);
    expect(await ask('00000')).toEqual([]);
  });

  test.each([
    ['a range that is not hex', 'ann', 'wxyzv', 400],
    ['the key of somebody else', 'bob', 'abcde', 401],
  ])('is refused %s', async (_what, user, range, status) => {
    const { ask } = await connect(user);
    await expect(ask(range)).rejects.toMatchObject({ response: { status } });
  });

  test('is told when it asks too often', async () => {
    const { ask } = await connect(null);
    const ranges = Array.from({ length: 10 }, (_none, at) => `abcd${at}`);
    for (const range of ranges) expect(await ask(range)).toEqual([]);
    await expect(ask('abcde')).rejects.toMatchObject({ response: { status: 429 } });
  });
});
