import type { CheckedNumber, TabView } from '../../lib/message/views';
import { isWaiting } from './is-waiting';

/**
 * Why numbers of a page wait for the user, in one sentence for them all.
 *
 * @returns undefined where none waits
 */
export function tellWaiting({
  numbers,
  quiet,
  onRequest,
  needsConsent = false,
}: Pick<TabView, 'numbers' | 'quiet' | 'onRequest'> & Partial<Pick<TabView, 'needsConsent'>>):
  | string
  | undefined {
  const waiting = numbers.filter(isWaiting);
  if (waiting.length === 0) return undefined;
  if (needsConsent)
    return 'Each directory that you connected sees a number when it is asked, so each number waits for you.';
  if (onRequest) return 'As you have set it, numbers of this site are checked when you ask.';
  if (quiet && waiting.length === numbers.length) {
    return 'This page asks that its numbers be left alone, or something covers them, so they are checked when you ask.';
  }
  const isOne = waiting.length === 1;
  const subject = nameWaiting(waiting.length, numbers.length);
  if (waiting.every(isOverBudget))
    return `${subject} ${isOne ? 'is' : 'are'} left: as much was asked without you as your options allow for a page or a day.`;
  const asked = `${isOne ? 'is' : 'are'} checked when you ask.`;
  if (quiet)
    return `${subject} ${asked} The page asks that ${isOne ? 'it' : 'they'} be left alone, or something covers ${isOne ? 'it' : 'them'}.`;
  const areLikely = waiting.every(({ certainty }) => certainty === 'likely');
  if (!areLikely) return `${subject} ${asked}`;
  const perhaps = isOne ? 'a phone number' : 'phone numbers';
  return `${subject} may be ${perhaps} or something else, and ${asked}`;
}

function isOverBudget({ verdict }: Pick<CheckedNumber, 'verdict'>): boolean {
  return verdict.kind === 'unknown' && verdict.reason === 'overBudget';
}

function nameWaiting(count: number, total: number): string {
  if (count < total) return `${count} of them`;
  return count === 1 ? 'It' : 'They';
}
