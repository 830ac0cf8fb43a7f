import { joinNumbers } from './join-numbers';
import type { FoundNumber, TabRecord } from './tab-record';

/** The numbers of a tab, each once, the top frame's first. */
export function listNumbers({ frames }: Pick<TabRecord, 'frames'>): readonly FoundNumber[] {
  return joinNumbers(Object.values(frames).flatMap(({ numbers }) => numbers));
}
