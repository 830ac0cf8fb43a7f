import type { TabView } from '../../lib/message/views';
import type { UnknownReason } from '../../lib/verdict';

/** What the worker does not ask again for by itself: a notice says what the user has to do. */
const STANDING: readonly UnknownReason[] = [
  'onRequest',
  'overBudget',
  'smallSet',
  'noDirectory',
  'refused',
  'locked',
  'keyMissing',
];

/**
 * What happens next with a page's unknown numbers, in one sentence for them all.
 *
 * @returns undefined while checks run, whose progress is shown, and where nothing happens by itself
 */
export function tellNextStep({
  numbers,
  pending,
}: Pick<TabView, 'numbers' | 'pending'>): string | undefined {
  const isAskedAgain = numbers.some(
    ({ verdict }) => verdict.kind === 'unknown' && !STANDING.includes(verdict.reason),
  );
  return pending === 0 && isAskedAgain
    ? 'Hushdial asks again by itself about unknown numbers and brings the marks up to date.'
    : undefined;
}
