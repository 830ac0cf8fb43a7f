import { expect, test } from 'vitest';
import { readCappedText } from './read-capped-text';

const stream = (...chunks: readonly Uint8Array[]) => {
  const queue = [...chunks];
  let isCancelled = false;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const next = queue.shift();
      return next ? controller.enqueue(next) : controller.close();
    },
    cancel: () => void (isCancelled = true),
  });
  return { response: new Response(body), isCancelled: () => isCancelled };
};
const bytes = (text: string) => new TextEncoder().encode(text);

test('reads a text whose characters are cut by the chunks', async () => {
  const euro = bytes('€');
  const { response } = stream(euro.slice(0, 1), euro.slice(1), bytes('12'));
  expect(await readCappedText(response, 5)).toBe('€12');
});

test('reads nothing where there is no body', async () => {
  expect(await readCappedText(new Response(null), 10)).toBe('');
});

test('F5: stops reading one byte past the limit', async () => {
  const { response, isCancelled } = stream(bytes('12345'), bytes('6'), bytes('7'));
  expect(await readCappedText(response, 5)).toBeUndefined();
  expect(isCancelled()).toBe(true);
});

test('throws what the stream throws', async () => {
  const failing = new ReadableStream({ pull: () => Promise.reject(new Error('reset')) });
  await expect(readCappedText(new Response(failing), 5)).rejects.toThrow('reset');
});
