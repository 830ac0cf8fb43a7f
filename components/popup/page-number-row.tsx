import type { PageNumber } from '../../lib/message/views';
import { Button } from '../button';
import { DialsAnother } from './dials-another';
import { isWaiting } from './is-waiting';
import { NumberRow } from './number-row';
import { tellBelief } from './tell-belief';
import { tellHiding } from './tell-hiding';

interface PageNumberRowProps {
  readonly number: PageNumber;
  readonly onCheck: () => void;
}

/** A number of the page: why it is believed to be one, what else its link dials, and its check. */
export function PageNumberRow({ number, onCheck }: PageNumberRowProps) {
  const hiding = tellHiding(number);
  return (
    <NumberRow number={number}>
      {number.dials !== undefined && <DialsAnother number={number.dials} />}
      <span class="number-belief">
        {tellBelief(number)}
        {hiding !== undefined && (
          <details class="number-details">
            <summary aria-label={`What is sent of ${number.written}`}>What is sent</summary>
            {hiding}
          </details>
        )}
      </span>
      {isWaiting(number) && (
        <Button look="small" name={`Check ${number.written}`} onClick={onCheck}>
          Check
        </Button>
      )}
    </NumberRow>
  );
}
