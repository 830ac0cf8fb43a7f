import type { TabView } from '../../lib/message/views';
import { countVerdicts } from './count-verdicts';

/** The one sentence that a glance at the popup is for. Never folds unknown into not listed. */
export function tellHeadline({ numbers, pending }: Pick<TabView, 'numbers' | 'pending'>): string {
  const total = numbers.length;
  const { reported, unknown, notListed, waiting } = countVerdicts(numbers);
  if (total === 0) return 'No phone numbers found on this page';
  if (reported > 0) {
    return `${nameShare(reported, total)} reported${pending > 0 ? ' so far' : ''}`;
  }
  if (waiting === total) return tellUnchecked(total);
  if (pending > 0) return `Checking ${nameSome(total - waiting, total)} on this page`;
  if (notListed === 0) return `No answer yet for ${nameSome(unknown, total)} on this page`;
  if (notListed === total) return tellNotListed(total);
  return [
    `${nameShare(notListed, total)} not listed`,
    ...(unknown > 0 ? [`${unknown} ${pickVerb(unknown)} unknown`] : []),
    ...(waiting > 0 ? [`${waiting} ${pickVerb(waiting)} not checked`] : []),
  ].join(', ');
}

function tellUnchecked(total: number): string {
  return total === 1
    ? 'The number on this page is not checked yet'
    : `None of the ${total} numbers on this page is checked yet`;
}

function tellNotListed(total: number): string {
  return total === 1
    ? 'The number on this page is not listed'
    : `None of the ${total} numbers on this page is listed`;
}

function nameSome(count: number, total: number): string {
  if (count < total) return `${count} of ${total} numbers`;
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
