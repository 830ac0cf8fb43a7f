import { describe, expect, test } from 'vitest';
import { createReferenceDirectory } from '../fakes/create-reference-directory';
import { checkInMemory, createStillClock } from './check-in-memory';
import { EXACT_DEFECTS } from './exact/exact-defects';
import { KEY, type Defect } from './exact/make-exact-defects';

const LISTED = '+12025550143';
interface World {
  readonly defect?: Defect;
  readonly isListed?: boolean;
  readonly mayReverse?: boolean;
}

/** Checks the reference, with a defect where one is given. Our own service does not speak this yet. */
function check(world: World = {}) {
  const { defect = (fetch) => fetch, isListed = true, mayReverse = true } = world;
  const clock = createStillClock();
  const app = createReferenceDirectory({
    key: KEY,
    listed: [LISTED],
    mayReverse,
    now: clock.now,
  });
  return checkInMemory({
    protocol: 'phoneHash',
    listed: isListed ? LISTED : undefined,
    key: KEY,
    fetch: defect((request) => app.fetch(request)),
    clock,
  });
}

describe('the conformance of the Phone Hash Directory API', () => {
  test('the reference keeps every rule', async () => {
    const { outcomes, lines } = await check();
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
