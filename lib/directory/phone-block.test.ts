import { describe, expect, test } from 'vitest';
import { createFakeTransport } from '../../test/fakes/create-fake-transport';
import type { HashPrefix } from '../number/hash-prefix';
import { phoneBlock } from './phone-block';

const ACCESS = { url: 'https://blocks.example/phoneblock', user: undefined, key: 'token' };
const EMPTY = { numbers: [], range10: [], range100: [] };

async function ask(response: Response, prefix = '3d1d') {
  const { transport, sent } = createFakeTransport(() => response);
  const question = { access: ACCESS, prefix: prefix as HashPrefix };
  return { result: await phoneBlock.ask(question, transport), sent };
}

describe('phoneBlock.ask', () => {
  test('T8: sends 4 characters of the hash and nothing else of the number', async () => {
    const { result, sent } = await ask(Response.json(EMPTY));
    expect(result).toEqual({ ok: true, value: { listed: [], near: [] } });
    expect(sent).toEqual([
      {
        url: 'https://blocks.example/phoneblock/api/check-prefix?sha1=3d1d&format=json',
        body: '',
        authorization: 'Bearer token',
      },
    ]);
  });

  test('sends the prefixes of the neighbours where they are given', async () => {
    const { sent } = await ask(Response.json(EMPTY), '3d1d.0001.0002');
    expect(new URL(sent[0]!.url).search).toBe(
      '?sha1=3d1d&prefix10=0001&prefix100=0002&format=json',
    );
  });

  test.each([
    ['F6: HTML with 200', 200, '<html>', { kind: 'serviceError' }],
    ['F8: a 400', 400, '{"numbers":[]}', { kind: 'notUnderstood' }],
    ['a 404, which does not say that nothing is listed here', 404, '', { kind: 'serviceError' }],
    ['F9: a 401', 401, 'no', { kind: 'refused' }],
    ['F11: a 503', 503, '', { kind: 'serviceError' }],
  ])('takes %s for no answer', async (_what, status, body, error) => {
    const { result } = await ask(new Response(body, { status }));
    expect(result).toEqual({ ok: false, error });
  });
});

describe('phoneBlock.probe', () => {
  const probe = (response: Response) => {
    const { transport, sent } = createFakeTransport(() => response);
    return phoneBlock.probe(ACCESS, transport).then((outcome) => ({ outcome, sent }));
  };

  test.each([
    ['its answer', Response.json(EMPTY), 'fine'],
    ['another page', new Response('<html>'), 'wrongAddress'],
    ['a 404', new Response('', { status: 404 }), 'wrongAddress'],
    ['a 401', new Response('', { status: 401 }), 'keyRefused'],
    ['a 429', new Response('', { status: 429 }), 'rateLimited'],
  ] as const)('takes %s for the outcome that it is', async (_what, response, outcome) => {
    expect((await probe(response)).outcome).toBe(outcome);
  });

  test('T8: asks for a range that is the same for everybody', async () => {
    const { sent } = await probe(Response.json(EMPTY));
    expect(sent.map(({ url }) => new URL(url).search)).toEqual(['?sha1=0000&format=json']);
  });
});
