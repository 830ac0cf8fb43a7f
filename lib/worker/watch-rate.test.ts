import { expect, test } from 'vitest';
import { watchRate } from './watch-rate';

test('tells when a request leaves, and what its answer says of the rate', async () => {
  const told: unknown[] = [];
  const headers = { 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': '30' };
  const { fetch } = watchRate(
    {
      fetch: async () => (told.push('sent'), new Response('', { headers })),
      now: () => 0,
    },
    {
      leave: async () => void told.push('leaving'),
      pause: async (waitMs) => void told.push(waitMs),
    },
  );
  await fetch('https://directory.example');
  expect(told).toEqual(['leaving', 'sent', 30_000]);
});
