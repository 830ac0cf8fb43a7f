import type { FoundNumber, TabRecord } from './tab-record';

/** The numbers of a tab, each once, the top frame's first. */
export function listNumbers({ frames }: Pick<TabRecord, 'frames'>): readonly FoundNumber[] {
  const numbers = new Map<string, FoundNumber>();
  for (const frame of Object.values(frames)) {
    for (const number of frame.numbers)
      if (!numbers.has(number.e164)) numbers.set(number.e164, number);
  }
  return [...numbers.values()];
}
