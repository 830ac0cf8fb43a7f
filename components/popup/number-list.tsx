import type { CheckedNumber } from '../../lib/message/views';
import { NumberRow } from './number-row';

/** The page's numbers, in the order in which they come. */
export function NumberList({ numbers }: { readonly numbers: readonly CheckedNumber[] }) {
  return (
    <ul class="numbers" aria-label="Numbers on this page">
      {numbers.map((number) => (
        <li key={number.e164}>
          <NumberRow number={number} />
        </li>
      ))}
    </ul>
  );
}
