import { expect, test } from 'vitest';
import { createDirectoryWorld } from '../../test/fakes/create-directory-world';
import { makeDirectoryRecord } from '../../test/fakes/make-directory-record';
import { createLookup } from '../lookup/create-lookup';
import type { E164 } from '../number/e164';
import { createPermits } from './create-permits';

const NUMBER = '+3546111234' as E164;

/** A directory that has the number held for its small plan, on pages and typed. */
async function createWorld() {
  const permits = createPermits({
    lookup: {
      isUrgent: (prefix) => lookup.isUrgent(prefix),
      findWaiting: (prefix) => lookup.findWaiting(prefix),
    },
    book: { isAsked: () => false, findPages: () => [['https://shop.example/a']] },
    isExposed: async () => true,
    budget: { take: async () => true },
    hasForgotten: async () => false,
  });
  const world = await createDirectoryWorld(
    () => Response.json({ numbers: [] }),
    (prefix, directoryId) => permits.mayAsk(prefix, directoryId),
    (prefix) => lookup.isUrgent(prefix),
  );
  const lookup = createLookup({ listDirectories: world.directories.listAsked });
  return { ...world, lookUp: lookup.lookUp };
}

test('T8: PhoneBlock is asked about all 16 prefixes, and by no block of the number', async () => {
  const { directories, lookUp, sent } = await createWorld();
  const record = makeDirectoryRecord({ protocol: 'phoneBlock', allows: ['neighbours'] });
  await directories.add(record, 'hd_a');
  const verdict = await lookUp(NUMBER, { urgent: true, consent: 'covered' });
  expect(verdict).toEqual({ kind: 'notListed' });
  const asked = sent.map(({ url }) => new URL(url).search);
  expect(new Set(asked.map((search) => search.replace(/.(?=&format=json$)/, ''))).size).toBe(1);
  expect(new Set(asked).size).toBe(16);
  expect(asked).toHaveLength(16);
  expect(asked.every((search) => /^\?sha1=[0-9a-f]{4}&format=json$/.test(search))).toBe(true);
});

test.each(['plainly', 'covered'] as const)(
  'T8: what a person allows of a number is none for a page that has it too: %s',
  async (consent) => {
    const { directories, lookUp, sent } = await createWorld();
    await directories.add(makeDirectoryRecord({ protocol: 'phoneBlock' }), 'hd_a');
    const typed = lookUp(NUMBER, { urgent: true, consent });
    expect(await lookUp(NUMBER)).toEqual({ kind: 'unknown', reason: 'smallSet' });
    expect(await typed).toEqual({ kind: 'notListed' });
    expect(sent).toHaveLength(consent === 'covered' ? 16 : 1);
  },
);
