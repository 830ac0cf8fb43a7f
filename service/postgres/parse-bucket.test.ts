import { describe, expect, test } from 'vitest';
import { parseBucket } from './parse-bucket';

const CONTENTS = Buffer.alloc(20, 1);
const ROW = { generation: 3, prefix: 5, contents: CONTENTS, fingerprint: 'f' };

describe('parseBucket', () => {
  test('reads what a prefix has, and that it has nothing', () => {
    expect(parseBucket([ROW], 5)).toEqual({ contents: CONTENTS, fingerprint: 'f' });
    expect(parseBucket([{ ...ROW, contents: null }], 5)?.contents).toHaveLength(0);
  });

  test.each([
    ['no row', []],
    ['two rows', [ROW, ROW]],
    ['another prefix', [{ ...ROW, prefix: 6 }]],
    ['no generation', [{ ...ROW, generation: 0 }]],
    ['something else as contents', [{ ...ROW, contents: 'text' }]],
  ])('takes %s for no answer, rather than for nothing', (_what, rows) => {
    expect(parseBucket(rows, 5)).toBeUndefined();
  });
});
