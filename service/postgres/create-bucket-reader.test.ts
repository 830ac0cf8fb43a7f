import { setImmediate as nextTurn } from 'node:timers/promises';
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
  return { asked, readBucket: createBucketReader({ read, part: 'ranges' }) };
}

test('reads in one statement what is asked for in one turn, each prefix once', async () => {
  const { asked, readBucket } = createWorld();
  await Promise.all([7, 5, 9, 7].map((prefix) => readBucket(prefix)));
  await readBucket(7);
  expect(asked).toEqual([
    ['directory-ranges-4', 7, 5, 9, null],
    ['directory-ranges-1', 7],
  ]);
});

test('reads no more in one statement than it can have', async () => {
  const { asked, readBucket } = createWorld();
  const many = Array.from({ length: 65 }, (_, at) => readBucket(at));
  await Promise.all(many);
  const names = asked.map(([name]) => name);
  expect(names).toEqual(['directory-ranges-64', 'directory-ranges-1']);
});

test('fails for all of a statement when one of them is missing', async () => {
  const { readBucket } = createWorld({ leftOut: 5 });
  const both = await Promise.allSettled([readBucket(5), readBucket(6)]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});

/** A server that answers when it is released, and then fails. */
function createHeld() {
  const names: string[] = [];
  const held: (() => void)[] = [];
  const read: FailOver['read'] = ({ statement }) =>
    new Promise((_resolve, reject) => {
      names.push(statement.name);
      held.push(() => reject(new Error('no server answers')));
    });
  const readBucket = createBucketReader({ read, part: 'ranges' });
  /** Asks for some prefixes, each in a turn of its own. */
  const askEach = async (first: number, count: number) => {
    for (let prefix = first; prefix < first + count; prefix += 1) {
      readBucket(prefix).catch(() => {});
      await nextTurn();
      await nextTurn();
    }
  };
  return { names, held, askEach };
}

test('collects what comes while a statement is under way, also when that fails', async () => {
  const { names, held, askEach } = createHeld();
  await askEach(1, 5);
  expect(names).toEqual(['directory-ranges-1']);
  held[0]?.();
  await nextTurn();
  expect(names).toEqual(['directory-ranges-1', 'directory-ranges-4']);
});

test('waits no longer for a slow statement when there is enough to read', async () => {
  const { names, askEach } = createHeld();
  await askEach(1, 16);
  expect(names).toEqual(['directory-ranges-1']);
  await askEach(17, 1);
  expect(names).toEqual(['directory-ranges-1', 'directory-ranges-16']);
});
