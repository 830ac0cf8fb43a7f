import type { CheckedNumber } from '../../lib/message/views';
import { nameVerdict } from '../name-verdict';
import { VerdictShape } from '../verdict-shape';
import { countVerdicts } from './count-verdicts';

const order = [
  { counted: 'reported', kind: 'reported', name: nameVerdict('reported') },
  { counted: 'unknown', kind: 'unknown', name: nameVerdict('unknown') },
  { counted: 'notListed', kind: 'notListed', name: nameVerdict('notListed') },
  { counted: 'waiting', kind: 'unknown', name: 'Not checked' },
] as const;

/** How many numbers have each verdict; verdicts that none has are left out. */
export function Tally({ numbers }: { readonly numbers: readonly CheckedNumber[] }) {
  const counts = countVerdicts(numbers);
  return (
    <ul class="tally" aria-label="Verdicts">
      {order
        .filter(({ counted }) => counts[counted] > 0)
        .map(({ counted, kind, name }) => (
          <li key={counted} class={`verdict-${kind}`}>
            <VerdictShape kind={kind} />
            {counts[counted]} {name.toLowerCase()}
          </li>
        ))}
    </ul>
  );
}
