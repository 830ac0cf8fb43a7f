import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectBuckets } from './collect-buckets';
import { createDigestList } from './create-digest-list';
import { splitHex } from './test-support/split-hex';

const digest = fc.oneof(
  fc.uint8Array({ minLength: 20, maxLength: 20 }),
  // A few that collide in their prefix or altogether.
  fc.constantFrom(0, 1, 255).map((last) => Uint8Array.of(...Array<number>(19).fill(7), last)),
);

describe('collectBuckets', () => {
  test('yields every digest once, ascending, under its first 5 hex characters', () => {
    fc.assert(
      fc.property(fc.array(digest), (digests) => {
        const list = createDigestList();
        for (const each of digests) list.push(each);
        const buckets = [...collectBuckets(list.blocks())];
        const hashes = buckets.flatMap((bucket) => splitHex(bucket.digests));
        const given = digests.map((each) => Buffer.from(each).toString('hex'));
        expect(hashes).toEqual([...new Set(given)].toSorted());
        const prefixes = buckets.map((bucket) => bucket.prefix.toString(16).padStart(5, '0'));
        expect(prefixes).toEqual([...new Set(hashes.map((hash) => hash.slice(0, 5)))]);
      }),
      { numRuns: 20 },
    );
  });

  test('takes digests from several blocks', () => {
    const list = createDigestList();
    for (let at = 0; at < 70_000; at++) {
      const each = Buffer.alloc(20);
      each.writeUInt32BE(at * 50_000);
      list.push(each);
    }
    expect(list.count()).toBe(70_000);
    expect(list.blocks()).toHaveLength(2);
    const buckets = [...collectBuckets(list.blocks())];
    expect(buckets.reduce((sum, bucket) => sum + bucket.digests.length / 20, 0)).toBe(70_000);
  });
});
