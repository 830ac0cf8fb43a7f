import { useState } from 'preact/hooks';
import type { CheckedNumber } from '../../lib/message/views';
import type { Result } from '../../lib/result';
import { Button } from '../button';
import { TextField } from '../text-field';
import { unanswered } from '../unanswered';
import { useTask } from '../use-task';
import { NumberRow } from './number-row';
import { SmallSetChoice } from './small-set-choice';
import { tellHiding } from './tell-hiding';

type NumberCheck = Result<CheckedNumber, 'notANumber' | 'unanswered'>;

interface CheckNumberFormProps {
  readonly onCheckNumber: (text: string, consent?: 'plainly' | 'covered') => Promise<NumberCheck>;
}

const errors = {
  notANumber: 'This is not a phone number. Begin with its country code, as in +44 20 7946 0018.',
  unanswered,
};

/** Checks a number that was typed, or pasted, which is checked at once. */
export function CheckNumberForm({ onCheckNumber }: CheckNumberFormProps) {
  const [text, setText] = useState('');
  const [check, setCheck] = useState<NumberCheck>();
  const { busy, run } = useTask();

  const checkText = (...[typed, consent]: Parameters<typeof onCheckNumber>) =>
    run(async () => setCheck(await onCheckNumber(typed.trim(), consent)));
  const takeInput = (typed: string, wasPasted: boolean) => {
    setText(typed);
    setCheck(undefined);
    if (wasPasted) void checkText(typed);
  };

  return (
    <form
      class="check-number"
      onSubmit={(event) => {
        event.preventDefault();
        void checkText(text);
      }}
    >
      <TextField
        label="Check another number"
        inputMode="tel"
        value={text}
        maxLength={256}
        onInput={takeInput}
        error={check?.ok === false ? errors[check.error] : undefined}
      />
      <Button type="submit" busy={busy}>
        {busy ? 'Checking' : 'Check'}
      </Button>
      <output class="check-result">
        {check?.ok === true && (
          <NumberRow number={check.value}>
            <span class="number-explanation muted">{tellHiding(check.value)}</span>
          </NumberRow>
        )}
      </output>
      {check?.ok === true && isOfSmallSet(check.value) && (
        <SmallSetChoice
          number={check.value}
          busy={busy}
          onCheck={(consent) => void checkText(text, consent)}
        />
      )}
    </form>
  );
}

function isOfSmallSet({ verdict }: CheckedNumber): boolean {
  return verdict.kind === 'unknown' && verdict.reason === 'smallSet';
}
