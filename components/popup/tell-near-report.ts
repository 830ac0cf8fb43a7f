import type { NearReport } from '../../lib/verdict';

const counts = new Intl.NumberFormat('en');

/** What one directory says of the numbers beside a number. */
export function tellNearReport({ directory, size, numbers }: NearReport): string {
  return `${directory}: ${counts.format(numbers)} of the ${counts.format(size)} numbers next to this one ${numbers === 1 ? 'is' : 'are'} reported`;
}
