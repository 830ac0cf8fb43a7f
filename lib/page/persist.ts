/** How often something is tried again, with growing waits. */
const MAX_TRIES = 6;
const FIRST_WAIT_MS = 100;

/**
 * Does something that talks to the worker until it goes through: a worker that is stopped in
 * mid-answer starts again with the next message, so the first new try comes at once.
 *
 * @returns whether it went through before the tries or the signal ended
 */
export async function persist(attempt: () => Promise<void>, signal: AbortSignal): Promise<boolean> {
  for (let tries = 0; tries < MAX_TRIES && !signal.aborted; tries += 1) {
    try {
      await attempt();
      return true;
    } catch {
      if (tries > 0) await wait(FIRST_WAIT_MS * 2 ** tries, signal);
    }
  }
  return false;
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
