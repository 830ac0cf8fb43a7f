import type { FrameVerdicts } from '../message/protocol';
import type { TabBook } from './create-tab-book';
import { isPending } from './is-pending';
import type { TabRecord } from './tab-record';

/** What one frame may know: the kinds of verdict of its own numbers, and nothing else. */
export function readFrameVerdicts(
  tab: TabRecord,
  frameId: number,
  { pending }: Pick<TabBook, 'pending'>,
): FrameVerdicts {
  const numbers = tab.frames[frameId]?.numbers ?? [];
  const kinds = numbers.map(({ e164 }) => [e164, tab.verdicts[e164]?.kind ?? 'unknown'] as const);
  return {
    kinds: Object.fromEntries(kinds),
    pending: numbers.some(({ e164 }) => isPending(e164, { tab, pending })),
  };
}
