import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExactHash } from '../listing/exact-hash';
import { answerBatch } from './answer-batch';

const repeat = ({ hash }: ExactHash) => hash;
const make = (count: number) =>
  Array.from({ length: count }, (_none, at) => ({
    hash: at.toString(16).padStart(40, '0'),
    algorithm: 'sha1',
  }));

describe('answerBatch', () => {
  test.each([0, 1, 100])('answers %s items in their order', async (count) => {
    const items = make(count);
    expect(await answerBatch({ items }, repeat)).toEqual({
      ok: true,
      value: items.map(({ hash }) => hash),
    });
  });

  test('keeps the order where a later answer comes first', async () => {
    const [first, second] = make(2);
    const answer = async (asked: ExactHash) => {
      if (asked.hash === first?.hash) await new Promise((resolve) => setImmediate(resolve));
      return asked.hash;
    };
    expect(await answerBatch({ items: [first, second] }, answer)).toEqual({
      ok: true,
      value: [first?.hash, second?.hash],
    });
  });

  test('says what is wrong with an item in its place, and answers the others', async () => {
    const [good] = make(1);
    const bad = [{ hash: 'zz', algorithm: 'sha1' }, { ...good, algorithm: 'x' }, null];
    const answered = await answerBatch({ items: [...bad, good] }, repeat);
    const codes = ['malformed_hash', 'unsupported_algorithm', 'malformed_item'];
    const errors = codes.map((code) => ({ error: { code, message: expect.any(String) } }));
    expect(answered).toEqual({ ok: true, value: [...errors, good?.hash] });
  });

  test.each([
    ['101 items', { items: make(101) }],
    ['no items', {}],
    ['items that are no list', { items: { length: 1 } }],
    ['a bare list', make(2)],
    ['nothing', undefined],
  ])('refuses %s as a whole', async (_what, body) => {
    const error = expect.stringMatching(/^Malformed batch\./);
    expect(await answerBatch(body, repeat)).toEqual({ ok: false, error });
  });

  test('gives each item one answer, whatever it is', async () => {
    const items = fc.array(fc.oneof(fc.jsonValue(), fc.constantFrom(...make(2))), {
      maxLength: 100,
    });
    await fc.assert(
      fc.asyncProperty(items, async (asked) => {
        const answered = await answerBatch({ items: asked }, repeat);
        expect(answered.ok && answered.value).toHaveLength(asked.length);
      }),
    );
  });
});
