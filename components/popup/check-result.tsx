import type { CheckedNumber } from '../../lib/message/views';
import { AskExact } from './ask-exact';
import type { ExactActions } from './exact-actions';
import { NumberRow } from './number-row';
import { ReverseLookUp } from './reverse-look-up';
import { tellSent, type Asked } from './tell-sent';

interface CheckResultProps {
  /** As it was checked. */
  readonly number: CheckedNumber | undefined;
  /** Where a hash was entered instead. */
  readonly hash: string | undefined;
  /** Ids of the directories that were let see the number, once. */
  readonly shownTo: readonly string[];
  readonly asked: Asked;
  readonly exact: ExactActions;
}

/** What came of what was typed, and which directories may be shown it. */
export function CheckResult({ number, hash, shownTo, asked, exact }: CheckResultProps) {
  return (
    <>
      <output class="check-result">
        {number && (
          <NumberRow number={number}>
            <span class="number-explanation muted">{tellSent(number, asked, shownTo)}</span>
          </NumberRow>
        )}
      </output>
      <div class="exact-result">
        {number && (
          <AskExact
            written={number.written}
            directories={asked.exactDirectories}
            onAsk={(id) => exact.checkExact(id, number.e164)}
          />
        )}
        {hash !== undefined && (
          <ReverseLookUp
            hash={hash}
            directories={asked.exactDirectories}
            onReverseLookUp={exact.reverseLookUp}
          />
        )}
      </div>
    </>
  );
}
