import type { CheckedNumber } from '../../lib/message/views';
import type { VerdictKind } from '../../lib/verdict';
import { nameVerdict } from '../name-verdict';
import { VerdictShape } from '../verdict-shape';
import { countVerdicts } from './count-verdicts';

const order: readonly VerdictKind[] = ['reported', 'unknown', 'notListed'];

/** How many numbers have each verdict; verdicts that none has are left out. */
export function Tally({ numbers }: { readonly numbers: readonly CheckedNumber[] }) {
  const counts = countVerdicts(numbers);
  return (
    <ul class="tally" aria-label="Verdicts">
      {order
        .filter((kind) => counts[kind] > 0)
        .map((kind) => (
          <li key={kind} class={`verdict-${kind}`}>
            <VerdictShape kind={kind} />
            {counts[kind]} {nameVerdict(kind).toLowerCase()}
          </li>
        ))}
    </ul>
  );
}
