import type { PageNumber } from '../../lib/message/views';
import { TurnSign } from './turn-sign';

/** How many numbers dial another one, said before the list, where they may be far down. */
export function TrickLine({ numbers }: { readonly numbers: readonly PageNumber[] }) {
  const count = numbers.filter(({ dials }) => dials !== undefined).length;
  if (count === 0) return null;
  return (
    <p class="dials-another">
      <TurnSign />
      <span>
        {count === 1
          ? '1 number dials a different one than it shows'
          : `${count} numbers dial different ones than they show`}
      </span>
    </p>
  );
}
