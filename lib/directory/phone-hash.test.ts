import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFakeTransport } from '../../test/fakes/create-fake-transport';
import type { DisclosedHash } from '../number/disclosed-hash';
import { phoneHash } from './phone-hash';

const ACCESS = { url: 'https://hashes.example', user: undefined, key: 'token' };
const SHA1 = 'bdc5e3bfb0fd0a5f0a645b43af80cc001876ef0b' as DisclosedHash;
const MD5 = 'c3fcd3d76192e4007dfb496cca67e13b' as DisclosedHash;
const SHA256 = 'a'.repeat(64) as DisclosedHash;
const FAULT = { ok: false, error: { kind: 'serviceError' } };
const says = (hash: string, found: boolean, algorithm = 'sha1') => ({ found, hash, algorithm });
const lists = (isListed: boolean) => ({ ok: true, value: { isListed } });

async function ask(
  call: 'lookUp' | 'reverseLookUp',
  hashes: readonly DisclosedHash[],
  response: Response,
) {
  const { transport, sent } = createFakeTransport(() => response);
  const result = await phoneHash[call]({ access: ACCESS, hashes }, transport);
  return { result: result.ok ? Object.fromEntries(result.value) : result, sent };
}

describe('phoneHash.lookUp', () => {
  test('T8: sends one hash with its algorithm and nothing else', async () => {
    const { result, sent } = await ask('lookUp', [SHA1], Response.json(says(SHA1, true)));
    expect(result).toEqual({ [SHA1]: lists(true) });
    expect(sent).toEqual([
      {
        url: 'https://hashes.example/api/v1/lookup',
        body: `{"hash":"${SHA1}","algorithm":"sha1"}`,
        authorization: 'Bearer token',
      },
    ]);
  });

  test('sends several in one request, in their order', async () => {
    const results = [says(SHA1, false), says(MD5, true, 'md5'), says(SHA256, false, 'sha256')];
    const { result, sent } = await ask('lookUp', [SHA1, MD5, SHA256], Response.json({ results }));
    expect(result).toEqual({ [SHA1]: lists(false), [MD5]: lists(true), [SHA256]: lists(false) });
    expect(sent.map(({ url, body }) => [new URL(url).pathname, JSON.parse(body)])).toEqual([
      [
        '/api/v1/lookup/batch',
        {
          items: [
            { hash: SHA1, algorithm: 'sha1' },
            { hash: MD5, algorithm: 'md5' },
            { hash: SHA256, algorithm: 'sha256' },
          ],
        },
      ],
    ]);
  });

  test('reads results that are named by their hashes', async () => {
    const results = { [MD5]: says(MD5, true, 'md5'), [SHA1]: says(SHA1, false) };
    const { result } = await ask('lookUp', [SHA1, MD5], Response.json({ results }));
    expect(result).toEqual({ [SHA1]: lists(false), [MD5]: lists(true) });
  });

  test.each([
    ['an error', { error: { code: 'malformed_hash', message: SHA1 } }],
    ['an answer about another hash', says(SHA256, false)],
    ['an answer about another algorithm', says(SHA1, false, 'md5')],
    ['no word whether it was found', { hash: SHA1, algorithm: 'sha1' }],
    ['nothing', null],
  ])('takes %s for a fault of that hash alone', async (_what, entry) => {
    const results = [entry, says(MD5, true, 'md5')];
    const { result } = await ask('lookUp', [SHA1, MD5], Response.json({ results }));
    expect(result).toEqual({ [SHA1]: FAULT, [MD5]: lists(true) });
  });

  test('takes a batch with more than was asked for no answer', async () => {
    const results = [says(SHA1, false), says(MD5, true, 'md5'), says(SHA1, false)];
    const { result } = await ask('lookUp', [SHA1, MD5], Response.json({ results }));
    expect(result).toEqual(FAULT);
  });

  test('takes a batch that ends early for a fault of the rest', async () => {
    const body = { results: [says(SHA1, false)] };
    const { result } = await ask('lookUp', [SHA1, MD5], Response.json(body));
    expect(result).toEqual({ [SHA1]: lists(false), [MD5]: FAULT });
  });

  test.each([
    ['F6: HTML with 200', 200, '<html>', FAULT],
    ['F6: nothing about any of them', 200, '{"results":[]}', FAULT],
    [
      'F8: a 400',
      400,
      '{"message":"malformed hash"}',
      { ok: false, error: { kind: 'notUnderstood' } },
    ],
    ['a 404, which does not say that nothing is listed', 404, '{"message":"no such page"}', FAULT],
    ['F9: a 401', 401, '{}', { ok: false, error: { kind: 'refused' } }],
    ['F9: a 403', 403, '{}', { ok: false, error: { kind: 'refused' } }],
    ['F11: a 503', 503, '', FAULT],
  ])('takes %s for no answer', async (_what, status, body, failure) => {
    const { result } = await ask('lookUp', [SHA1, MD5], new Response(body, { status }));
    expect(result).toEqual(failure);
  });

  test('takes a 404 for an answer where its body is the answer to the question', async () => {
    const listed = Response.json(says(SHA1, false), { status: 404 });
    expect((await ask('lookUp', [SHA1], listed)).result).toEqual({ [SHA1]: lists(false) });
    const other = Response.json({ found: false }, { status: 404 });
    expect((await ask('lookUp', [SHA1], other)).result).toEqual(FAULT);
  });

  test('T11: takes no JSON for "not listed" but the answer that says so', async () => {
    const anyEntry = fc.oneof(
      fc.jsonValue(),
      fc.record({
        found: fc.oneof(fc.boolean(), fc.jsonValue()),
        hash: fc.constantFrom(SHA1, MD5, '', '__proto__'),
        algorithm: fc.constantFrom('sha1', 'md5', 'toString'),
      }),
    );
    const anyBody = fc.oneof(fc.jsonValue(), fc.record({ results: fc.array(anyEntry) }), anyEntry);
    const property = fc.asyncProperty(anyBody, fc.boolean(), async (body, isSingle) => {
      const hashes = isSingle ? [SHA1] : [SHA1, MD5];
      const { result } = await ask('lookUp', hashes, new Response(JSON.stringify(body)));
      for (const [hash, told] of Object.entries(result)) {
        const isAnswer = JSON.stringify(told).includes('isListed');
        const text = JSON.stringify(body);
        const isSaid = ['true', 'false'].some((found) => text.includes(`"found":${found}`));
        expect(!isAnswer || (isSaid && text.includes(hash))).toBe(true);
      }
    });
    await fc.assert(property);
  });
});

describe('phoneHash.reverseLookUp', () => {
  const PHONE = '+12025550143';

  test('asks for the number of a hash', async () => {
    const body = { found: true, phone: PHONE, hash: SHA1.toUpperCase() };
    const { result, sent } = await ask('reverseLookUp', [SHA1], Response.json(body));
    expect(result).toEqual({ [SHA1]: { ok: true, value: { phone: PHONE } } });
    expect(sent.map(({ url, body: asked }) => [new URL(url).pathname, asked])).toEqual([
      ['/api/v1/reverse-lookup', `{"hash":"${SHA1}","algorithm":"sha1"}`],
    ]);
  });

  test('hears that the directory knows of none', async () => {
    const body = { found: false, phone: null, hash: SHA1 };
    const { result } = await ask('reverseLookUp', [SHA1], Response.json(body));
    expect(result).toEqual({ [SHA1]: { ok: true, value: { phone: undefined } } });
  });

  test('tells a key that may not from one that is refused', async () => {
    const notAllowed = { ok: false, error: { kind: 'notAllowed' } };
    const forbidden = new Response('{"message":"no"}', { status: 403 });
    expect((await ask('reverseLookUp', [SHA1], forbidden)).result).toEqual({ [SHA1]: notAllowed });
    const refused = new Response('', { status: 401 });
    expect((await ask('reverseLookUp', [SHA1], refused)).result).toEqual({
      ok: false,
      error: { kind: 'refused' },
    });
  });

  test('asks for several in one request, of which single ones can be refused', async () => {
    const results = [
      { error: { code: 'forbidden', message: 'no' } },
      { found: true, phone: PHONE, hash: MD5 },
    ];
    const { result, sent } = await ask('reverseLookUp', [SHA1, MD5], Response.json({ results }));
    expect(result).toEqual({
      [SHA1]: { ok: false, error: { kind: 'notAllowed' } },
      [MD5]: { ok: true, value: { phone: PHONE } },
    });
    expect(new URL(sent[0]!.url).pathname).toBe('/api/v1/reverse-lookup/batch');
  });

  test.each([
    ['a number that is none', { found: true, phone: '<b>', hash: SHA1 }],
    ['a number of another hash', { found: true, phone: PHONE, hash: MD5 }],
    ['a hash that is found without a number', { found: true, hash: SHA1 }],
  ])('takes %s for a fault', async (_what, body) => {
    const { result } = await ask('reverseLookUp', [SHA1], Response.json(body));
    expect(result).toEqual(FAULT);
  });
});

describe('phoneHash.probe', () => {
  const ZERO = '0'.repeat(64);
  const probe = (response: Response) => {
    const { transport, sent } = createFakeTransport(() => response);
    return phoneHash.probe(ACCESS, transport).then((outcome) => ({ outcome, sent }));
  };

  test.each([
    ['its answer', Response.json(says(ZERO, false, 'sha256')), 'fine'],
    ['an answer to something else', Response.json(says(SHA1, false)), 'wrongAddress'],
    ['another page', new Response('<html>'), 'wrongAddress'],
    ['a 404', new Response('', { status: 404 }), 'wrongAddress'],
    ['a 401', new Response('', { status: 401 }), 'keyRefused'],
    ['a 403', new Response('', { status: 403 }), 'keyRefused'],
    ['a 429', new Response('', { status: 429 }), 'rateLimited'],
    ['a 500', new Response('', { status: 500 }), 'serviceError'],
  ] as const)('takes %s for the outcome that it is', async (_what, response, outcome) => {
    expect((await probe(response)).outcome).toBe(outcome);
  });

  test('T8: asks for a hash that no number has, the same for everybody', async () => {
    const { sent } = await probe(new Response('{}'));
    expect(sent.map(({ body }) => body)).toEqual([`{"hash":"${ZERO}","algorithm":"sha256"}`]);
  });
});

test.each(['', '/api/v1', '/v1/', '/api/v1/lookup', '/v1/reverse-lookup', '/api/v1/hash'])(
  'takes off %j, which people paste with the address',
  (end) => {
    const path = `/base${end}`.replace(/\/+$/, '').replace(phoneHash.endpoint, '');
    expect(path).toBe('/base');
  },
);
