import { describe, expect, test } from 'vitest';
import type { KeyScope } from '../key-store';
import { createTestApp } from '../test-support/create-test-app';

const ITEM = { hash: '0'.repeat(40), algorithm: 'sha1' };
const CALLS: readonly (readonly [KeyScope, string, unknown])[] = [
  ['range', '/api/1.0/service/hashes', { range: 'abcde' }],
  ['range', '/range/abcde', undefined],
  ['lookup', '/api/v1/lookup', ITEM],
  ['lookup', '/api/v1/lookup/batch', { items: [ITEM] }],
  ['lookup', '/api/v1/hash', { phone: '+12025550143', algorithms: ['md5'] }],
  ['reverse', '/api/v1/reverse-lookup', ITEM],
  ['reverse', '/v1/reverse-lookup/batch', { items: [ITEM] }],
];
const SCOPES: readonly KeyScope[] = ['range', 'lookup', 'reverse', 'jobs'];

describe.each(CALLS)('the scope %s', (scope, path, body) => {
  test(`is enough for ${path}`, async () => {
    const { ask } = createTestApp({ key: { scopes: [scope] } });
    expect([200, 404]).toContain((await ask(path, { body })).status);
  });

  test(`is wanted by ${path}, and the answer names it`, async () => {
    const { ask } = createTestApp({ key: { scopes: SCOPES.filter((one) => one !== scope) } });
    const answer = await ask(path, { body });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('This key may not do this');
  });
});

test('a refusal names the scope that is wanted, and counts', async () => {
  const { ask } = createTestApp({ key: { scopes: ['range', 'lookup'] } });
  const answer = await ask('/api/v1/reverse-lookup', { body: ITEM });
  expect(await answer.json()).toEqual({ message: expect.stringContaining('the scope reverse') });
  expect(answer.headers.get('X-RateLimit-Remaining')).toBe('99');
});
