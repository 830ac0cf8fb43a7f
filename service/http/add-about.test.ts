import { expect, test } from 'vitest';
import { createMemoryListing } from '../test-support/create-memory-listing';
import { createTestApp } from '../test-support/create-test-app';

const PATH = '/api/1.0/service/about';

test('tells everybody what a client needs in order to judge the directory', async () => {
  const store = createMemoryListing([{ sha1: '0'.repeat(40) }], {
    changedAtMs: Date.UTC(2026, 10, 30),
    sources: [
      { name: 'FTC', licence: 'US public domain' },
      { name: 'own list', licence: undefined },
    ],
  });
  const { app } = createTestApp({ options: { store, name: 'Numbers of Erlangen' } });
  const answer = await app.request(PATH);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({
    name: 'Numbers of Erlangen',
    entries: 1,
    algorithms: ['md5', 'sha1', 'sha256'],
    range: { algorithm: 'sha1', min_length: 5, max_length: 40 },
    padding: { request_header: 'Add-Padding: true', multiple: 100 },
    changed_at: '2026-11-30T00:00:00.000Z',
    cache_seconds: 86_400,
    sources: [{ name: 'FTC', licence: 'US public domain' }, { name: 'own list' }],
  });
});

test('leaves out when it changed while it has not', async () => {
  const { app } = createTestApp();
  const about = await (await app.request(PATH)).json();
  expect(about).toMatchObject({ name: expect.any(String), entries: 0, sources: [] });
  expect(about).not.toHaveProperty('changed_at');
});
