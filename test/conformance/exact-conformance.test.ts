import { describe, expect, test } from 'vitest';
import type { E164 } from '../../lib/number/e164';
import { hashKey } from '../../service/hash-key';
import { createApp } from '../../service/http/create-app';
import type { KeyScope } from '../../service/key-store';
import { createMemoryKeys } from '../../service/test-support/create-memory-keys';
import { createMemoryListing } from '../../service/test-support/create-memory-listing';
import { createReferenceDirectory } from '../fakes/create-reference-directory';
import { checkInMemory, createStillClock, type Fetch } from './check-in-memory';
import { EXACT_DEFECTS } from './exact/exact-defects';
import { KEY, KEY_ID, type Defect } from './exact/make-exact-defects';

const LISTED = '+12025550143' as E164;

interface World {
  readonly defect?: Defect;
  readonly isListed?: boolean;
  readonly mayReverse?: boolean;
  readonly serve?: (asked: Served) => Fetch;
}

interface Served {
  readonly mayReverse: boolean;
  readonly now: () => number;
}

/** Our own directory, with the one thing on that the documents allow and we advise against. */
function serveOwn({ mayReverse, now }: Served): Fetch {
  const scopes: readonly KeyScope[] = mayReverse ? ['lookup', 'reverse'] : ['lookup'];
  const keys = createMemoryKeys();
  const sha256 = hashKey(KEY);
  const secrets = [{ number: 1, sha256, createdAtMs: 0 }] as const;
  keys.saveKey({ id: KEY_ID, user: 'erika', secrets, createdAtMs: 0, scopes });
  const store = createMemoryListing([{ number: LISTED }]);
  const app = createApp({ store, keys, now, allowKeyInQuery: true });
  return (request) => app.fetch(request);
}

/** What the extension's tests ask. */
function serveReference(served: Served): Fetch {
  const app = createReferenceDirectory({ ...served, key: KEY, listed: [LISTED] });
  return (request) => app.fetch(request);
}

/** Checks our own directory or another one, with a defect where one is given. */
function check(world: World = {}) {
  const { defect = (fetch) => fetch, isListed = true, mayReverse = true, serve = serveOwn } = world;
  const clock = createStillClock();
  return checkInMemory({
    protocol: 'phoneHash',
    listed: isListed ? LISTED : undefined,
    key: KEY,
    fetch: defect(serve({ mayReverse, now: clock.now })),
    clock,
  });
}

describe('the conformance of the Phone Hash Directory API', () => {
  test.each([
    ['our own directory', serveOwn],
    ['the reference', serveReference],
  ])('%s keeps every rule', async (_what, serve) => {
    const { outcomes, lines } = await check({ serve });
    expect(outcomes.filter(({ kind }) => kind !== 'passed')).toEqual([]);
    expect(lines.at(-1)).toBe('32 checks: 32 passed, 0 failed, 0 skipped');
    const names = new Set(EXACT_DEFECTS.map(([name]) => name));
    expect(outcomes.filter(({ name }) => !names.has(name))).toEqual([]);
  });

  test('a key that may not do reverse look-ups is no fault, and the number is not looked for', async () => {
    const { failed, skipped } = await check({ mayReverse: false });
    expect(failed).toEqual([]);
    expect(skipped).toEqual(['reverse-found', 'reverse-batch-found']);
  });

  test('what needs a listed number is skipped without one', async () => {
    const { failed, skipped } = await check({ isListed: false });
    expect(failed).toEqual([]);
    expect(skipped).toHaveLength(6);
  });

  test.each(EXACT_DEFECTS)('%s fails alone where a directory %s', async (name, _what, defect) => {
    expect((await check({ defect })).failed).toEqual([name]);
  });
});
