import { expect, onTestFinished, test, vi } from 'vitest';
import { sendRequest } from './send-request';

const MOST_MS = 10_000;

test('F4: a request for which nothing else is said has 10 s, headers and body together', async () => {
  const end = new AbortController();
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(end.signal);
  onTestFinished(() => timeout.mockRestore());
  const fetch = async (_url: unknown, init?: RequestInit) =>
    new Response(
      new ReadableStream({
        start: (body) =>
          init?.signal?.addEventListener('abort', () =>
            body.error(new DOMException('', 'AbortError')),
          ),
      }),
    );
  const sent = sendRequest(
    { url: 'https://directory.example', init: {} },
    { fetch, now: () => 0 },
    new AbortController().signal,
  );
  await Promise.resolve();
  expect(timeout.mock.calls).toEqual([[MOST_MS]]);
  end.abort();
  expect(await sent).toEqual({ ok: false, error: { kind: 'timedOut' } });
});
