import type { ComponentChildren } from 'preact';
import type { CheckedNumber } from '../../lib/message/views';
import { VerdictShape } from '../verdict-shape';
import { describeNumber } from './describe-number';
import { explainVerdict } from './explain-verdict';
import { tellVerdict } from './tell-verdict';

interface NumberRowProps {
  readonly number: CheckedNumber;
  /** Whatever else there is to say. */
  readonly children?: ComponentChildren;
}

/** One number and what is known about it. Spans, because a live `<output>` holds one as well. */
export function NumberRow({ number, children }: NumberRowProps) {
  const { written, verdict } = number;
  const { international, facts } = describeNumber(number);
  return (
    <span class={`number number-${verdict.kind}`}>
      <span class="number-written">
        <bdi>{written}</bdi>
      </span>
      <span class="verdict">
        <VerdictShape kind={verdict.kind} />
        {tellVerdict(verdict)}
      </span>
      <span class="number-facts">
        <bdi class="number-international">{international}</bdi>
        {facts.map((fact) => (
          <span key={fact} class="fact">
            {fact}
          </span>
        ))}
      </span>
      {explainVerdict(verdict).map((explanation) => (
        <span key={explanation} class="number-explanation">
          {explanation}
        </span>
      ))}
      {children}
    </span>
  );
}
