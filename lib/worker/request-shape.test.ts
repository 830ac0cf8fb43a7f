import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildRangeRequest } from '../directory/build-range-request';
import type { E164 } from '../number/e164';
import { prepareQuery } from '../number/prepare-query';

const ACCESS = { url: 'https://directory.example', user: undefined, key: 'hd_1_made-up' };
const anyE164 = fc.stringMatching(/^\+[1-9]\d{6,14}$/).map((text) => text as E164);

const request = async (e164: E164) =>
  buildRangeRequest(ACCESS, (await prepareQuery(e164)).prefixOf(5));

test('T8: of any number 5 hex characters are sent and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(anyE164, async (e164) => {
      const { url, init } = await request(e164);
      expect(init.body).toMatch(/^\{"range":"[0-9a-f]{5}"\}$/);
      const another = await request('+12025550143' as E164);
      expect({ url, ...init, body: '' }).toEqual({ url: another.url, ...another.init, body: '' });
    }),
  );
});

test('T13: the requests for 1,000 numbers are of one length', async () => {
  const lengths = new Set<number>();
  for (let index = 0; index < 500; index += 1) {
    const end = index.toString().padStart(3, '0');
    for (const e164 of [`+442079460${end}`, `+493023125${end}`]) {
      lengths.add(JSON.stringify(await request(e164 as E164)).length);
    }
  }
  expect(lengths.size).toBe(1);
});
