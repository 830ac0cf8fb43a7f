import { expect, test } from 'vitest';
import { createBucketReader } from './create-bucket-reader';
import type { FailOver } from './create-fail-over';

/** Answers with a bucket for each prefix but those that are left out, and keeps what was asked. */
function createWorld({ leftOut }: { readonly leftOut?: number } = {}) {
  const asked: (readonly unknown[])[] = [];
  const read: FailOver['read'] = async ({ statement, values, parse }) => {
    asked.push([statement.name, ...values]);
    const prefixes = values.filter((prefix) => prefix !== null && prefix !== leftOut);
    const row = (prefix: unknown) => ({ generation: 1, fingerprint: 'f', prefix, contents: null });
    const value = parse(prefixes.map(row));
    if (value === undefined) throw new Error('no server answers');
    return value;
  };
  return { asked, readBucket: createBucketReader({ read }) };
}

test('reads in one statement what is asked for in one turn, each prefix once', async () => {
  const { asked, readBucket } = createWorld();
  await Promise.all([7, 5, 9, 7].map((prefix) => readBucket('ranges', prefix)));
  await readBucket('ranges', 7);
  expect(asked).toEqual([
    ['directory-ranges-4', 7, 5, 9, null],
    ['directory-ranges-1', 7],
  ]);
});

test('reads parts apart, and no more than a statement can have', async () => {
  const { asked, readBucket } = createWorld();
  const many = Array.from({ length: 65 }, (_, at) => readBucket('ranges', at));
  await Promise.all([...many, readBucket('records', 1)]);
  const names = asked.map(([name]) => name);
  expect(names).toEqual(['directory-ranges-64', 'directory-ranges-1', 'directory-records-1']);
});

test('fails for all of a statement when one of them is missing', async () => {
  const { readBucket } = createWorld({ leftOut: 5 });
  const both = await Promise.allSettled([readBucket('ranges', 5), readBucket('ranges', 6)]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});
