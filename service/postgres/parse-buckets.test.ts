import { describe, expect, test } from 'vitest';
import { parseBuckets } from './parse-buckets';

const CONTENTS = Buffer.alloc(20, 1);
const ROW = { generation: 3, prefix: 5, contents: CONTENTS, fingerprint: 'f' };
const OTHER = { ...ROW, prefix: 6, contents: null };

describe('parseBuckets', () => {
  test('reads what each prefix has, and that one has nothing', () => {
    const buckets = parseBuckets([OTHER, ROW], new Set([5, 6]));
    expect(buckets?.get(5)).toEqual({ contents: CONTENTS, fingerprint: 'f' });
    expect(buckets?.get(6)?.contents).toHaveLength(0);
  });

  test.each([
    ['no row', []],
    ['a row less', [ROW]],
    ['a row more', [ROW, OTHER, OTHER]],
    ['a row twice', [ROW, ROW]],
    ['another prefix', [ROW, { ...ROW, prefix: 7 }]],
    ['no generation', [ROW, { ...OTHER, generation: 0 }]],
    ['something else as contents', [OTHER, { ...ROW, contents: 'text' }]],
  ])('takes %s for no answer, rather than for nothing', (_what, rows) => {
    expect(parseBuckets(rows, new Set([5, 6]))).toBeUndefined();
  });
});
