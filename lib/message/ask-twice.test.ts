import { expect, test } from 'vitest';
import { askTwice } from './ask-twice';

/** Rejects the given number of times, then answers how often it was asked. */
function createWorker(rejections: number): () => Promise<number> {
  let asked = 0;
  return () => {
    asked += 1;
    return asked <= rejections ? Promise.reject(new Error('stopped')) : Promise.resolve(asked);
  };
}

test('asks once where an answer comes', async () => {
  expect(await askTwice(createWorker(0))).toEqual({ ok: true, value: 1 });
});

test('asks again where the worker was stopped in mid-answer', async () => {
  expect(await askTwice(createWorker(1))).toEqual({ ok: true, value: 2 });
});

test('gives up after the second silence', async () => {
  expect(await askTwice(createWorker(2))).toEqual({ ok: false, error: 'unanswered' });
});
