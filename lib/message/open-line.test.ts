import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

/** The interface that browsers give to content scripts, as far as a line needs it. */
function createBrowser() {
  const listeners = new Set<unknown>();
  const runtime = {
    id: 'hushdial' as string | undefined,
    onMessage: {
      addListener: (listener: unknown) => void listeners.add(listener),
      removeListener: (listener: unknown) => void listeners.delete(listener),
    },
    sendMessage: vi.fn(async () => 'answer'),
  };
  return { listeners, runtime };
}

let browser: ReturnType<typeof createBrowser>;

beforeEach(() => {
  browser = createBrowser();
  vi.stubGlobal('chrome', browser);
  vi.resetModules();
});
afterEach(() => vi.unstubAllGlobals());

async function openLineTo(receive: (message: unknown) => void = () => {}) {
  const { openLine } = await import('./open-line');
  const stop = new AbortController();
  return { ...openLine(stop, receive), stop };
}

describe('openLine', () => {
  test('sends a verb with its body and gives the answer', async () => {
    const { send } = await openLineTo();
    expect(await send('openPage', { token: 'a'.repeat(16) })).toBe('answer');
    expect(browser.runtime.sendMessage).toHaveBeenCalledWith({
      verb: 'openPage',
      body: { token: 'a'.repeat(16) },
    });
  });

  test('listens until it is stopped', async () => {
    const receive = () => {};
    const { stop } = await openLineTo(receive);
    expect([...browser.listeners]).toEqual([receive]);
    stop.abort();
    expect([...browser.listeners]).toEqual([]);
  });

  test.each([
    ['is asked', async ({ isOpen }: Awaited<ReturnType<typeof openLineTo>>) => void isOpen()],
    [
      'sends',
      async ({ send }: Awaited<ReturnType<typeof openLineTo>>) =>
        void (await send('returnToPage', {})),
    ],
  ])('F25: ends the script that %s when the extension has gone', async (_what, use) => {
    const line = await openLineTo();
    expect(line.isOpen()).toBe(true);
    browser.runtime.id = undefined;
    await use(line);
    expect(line.stop.signal.aborted).toBe(true);
    expect(line.isOpen()).toBe(false);
  });
});
