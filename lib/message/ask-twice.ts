import type { Result } from '../result';

/**
 * Asks, and once more when the first time rejects: a worker that is stopped in mid-answer starts
 * again with the next message.
 */
export async function askTwice<T>(ask: () => Promise<T>): Promise<Result<T, 'unanswered'>> {
  try {
    return { ok: true, value: await ask().catch(ask) };
  } catch {
    return { ok: false, error: 'unanswered' };
  }
}
