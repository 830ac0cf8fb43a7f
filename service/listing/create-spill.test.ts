import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeFolder } from '../test-support/make-folder';
import { createGroupReader } from './create-group-reader';
import { createSpill } from './create-spill';

/** Three fill a chunk, so that most tests write some. */
const ENTRY_BYTES = 20_000;

const entry = fc.tuple(fc.constantFrom(0, 1, 0xff), fc.nat(0x1f), fc.nat(0x1f));

test('groups by the first 20 bits what was put aside, in the order in which it came', () => {
  const path = join(makeFolder(), 'spill');
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 40 }), (entries) => {
      const spill = createSpill({ path, entryBytes: ENTRY_BYTES });
      const groups = new Map<number, number[]>();
      for (const [at, [first, second, third]] of entries.entries()) {
        const bytes = Buffer.alloc(ENTRY_BYTES);
        bytes.set([first, second, third, at]);
        spill.add(bytes);
        const prefix = bytes.readUIntBE(0, 3) >> 4;
        groups.set(prefix, [...(groups.get(prefix) ?? []), at]);
      }
      expect(spill.count()).toBe(entries.length);
      const reader = createGroupReader(spill, ENTRY_BYTES);
      for (const [prefix, expected] of [...groups].toSorted(([one], [other]) => one - other)) {
        expect(reader.take(Math.max(0, prefix - 1)).length >= 0).toBe(true);
        const found = reader.take(prefix);
        const order = Array.from({ length: found.length / ENTRY_BYTES }, (_none, at) =>
          found.readUInt8(at * ENTRY_BYTES + 3),
        );
        expect(order).toEqual(expected);
      }
      spill.remove();
      expect(existsSync(path)).toBe(false);
    }),
    { numRuns: 40 },
  );
});
