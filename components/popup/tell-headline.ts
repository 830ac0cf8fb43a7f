import type { TabView } from '../../lib/message/views';
import { countVerdicts } from './count-verdicts';

/** The one sentence that a glance at the popup is for. Never folds unknown into not listed. */
export function tellHeadline({ numbers, pending }: Pick<TabView, 'numbers' | 'pending'>): string {
  const total = numbers.length;
  const { reported, unknown, notListed } = countVerdicts(numbers);
  if (total === 0) return 'No phone numbers found on this page';
  if (reported > 0) {
    return `${nameShare(reported, total)} reported${pending > 0 ? ' so far' : ''}`;
  }
  if (pending > 0) return `Checking ${nameAll(total)} on this page`;
  if (notListed === 0) return `No answer yet for ${nameAll(total)} on this page`;
  if (unknown === 0) return tellNotListed(total);
  return `${nameShare(notListed, total)} not listed, ${unknown} ${pickVerb(unknown)} unknown`;
}

function tellNotListed(total: number): string {
  return total === 1
    ? 'The number on this page is not listed'
    : `None of the ${total} numbers on this page is listed`;
}

function nameAll(total: number): string {
  return total === 1 ? 'the number' : `the ${total} numbers`;
}

function nameShare(count: number, total: number): string {
  if (total === 1) return 'The number on this page is';
  if (count === total) return `All ${total} numbers on this page are`;
  return `${count} of ${total} numbers on this page ${pickVerb(count)}`;
}

function pickVerb(count: number): string {
  return count === 1 ? 'is' : 'are';
}
