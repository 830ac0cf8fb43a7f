import type { Rating, Report } from '../../lib/verdict';

const ratings: Readonly<Record<Rating, string>> = {
  legitimate: 'as legitimate',
  missed: 'as a missed call',
  ping: 'as a ping call',
  poll: 'as a poll',
  advertising: 'as advertising',
  gamble: 'as gambling',
  fraud: 'as fraud',
};
const dates = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });
const counts = new Intl.NumberFormat('en');

/**
 * What one directory says of a number, such as "Sample directory: reported 12 times as fraud".
 *
 * @returns undefined where it says nothing but that the number is listed
 */
export function tellReport({ directory, votes, rating, lastReportMs }: Report): string | undefined {
  if (votes === undefined && rating === undefined && lastReportMs === undefined) return undefined;
  const words = ['reported', votes && tellTimes(votes), rating && ratings[rating]];
  const last = lastReportMs === undefined ? '' : `, last on ${dates.format(lastReportMs)}`;
  return `${directory}: ${words.filter(Boolean).join(' ')}${last}`;
}

function tellTimes(votes: number): string {
  return votes === 1 ? 'once' : `${counts.format(votes)} times`;
}
