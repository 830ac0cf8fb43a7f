import type { PageNumber } from '../../lib/message/views';
import { Button } from '../button';
import { AskExact } from './ask-exact';
import { DialsAnother } from './dials-another';
import type { ExactActions } from './exact-actions';
import { isWaiting } from './is-waiting';
import { NumberRow } from './number-row';
import { tellBelief } from './tell-belief';
import { tellSent, type Asked } from './tell-sent';

interface PageNumberRowProps {
  readonly number: PageNumber;
  readonly asked: Asked;
  readonly onCheck: () => void;
  readonly onCheckExact: ExactActions['checkExact'];
}

/** A number of the page: why it is believed to be one, what else its link dials, and its check. */
export function PageNumberRow(props: PageNumberRowProps) {
  const { number, asked, onCheck, onCheckExact } = props;
  const sent = tellSent(number, asked);
  return (
    <NumberRow number={number}>
      {number.dials !== undefined && <DialsAnother number={number.dials} />}
      <span class="number-belief">
        {tellBelief(number)}
        {sent !== undefined && (
          <details class="number-details">
            <summary aria-label={`What is sent of ${number.written}`}>What is sent</summary>
            {sent}
          </details>
        )}
      </span>
      {isWaiting(number) && !asked.needsConsent && (
        <Button look="small" name={`Check ${number.written}`} onClick={onCheck}>
          Check
        </Button>
      )}
      <AskExact
        written={number.written}
        directories={asked.exactDirectories}
        onAsk={(id) => onCheckExact(id, number.e164)}
      />
    </NumberRow>
  );
}
