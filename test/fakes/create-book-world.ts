import type { LookUp } from '../../lib/lookup/create-lookup';
import type { E164 } from '../../lib/number/e164';
import { createTabBook } from '../../lib/tab/create-tab-book';
import type { Verdict } from '../../lib/verdict';
import { createMemorySession } from './create-memory-session';

/** A book whose look-ups end when they are told to; worlds with one store are one worker after another. */
export function createBookWorld(store = createMemorySession()) {
  const asked: E164[] = [];
  const changed: number[] = [];
  const lost: number[] = [];
  const answers = new Map<E164, (verdict: Verdict) => void>();
  /** What is kept of answers. */
  const kept = new Map<E164, Verdict>();
  const lookUp: LookUp = async (e164, { keptOnly = false } = {}) => {
    if (keptOnly) return kept.get(e164) ?? { kind: 'unknown', reason: 'onRequest' };
    asked.push(e164);
    return new Promise((resolve) => answers.set(e164, resolve));
  };
  const book = createTabBook({
    store,
    lookUp,
    onChange: (tabId) => changed.push(tabId),
    onLost: (tabId) => lost.push(tabId),
    gather: queueMicrotask,
  });
  const answer = async (e164: E164, verdict: Verdict) => {
    const settle = answers.get(e164);
    if (!settle) throw new Error('The number is not being looked up.');
    settle(verdict);
    await book.pending.settle([{ e164 }]);
  };
  return { book, asked, kept, changed, lost, answer, store };
}
