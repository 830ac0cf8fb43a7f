import { useState } from 'preact/hooks';
import type { CheckedNumber } from '../../lib/message/views';
import type { Result } from '../../lib/result';
import { Button } from '../button';
import { TextField } from '../text-field';
import { unanswered } from '../unanswered';
import { useTask } from '../use-task';
import { CheckResult } from './check-result';
import type { ExactActions } from './exact-actions';
import { isHash } from './is-hash';
import { SmallSetChoice } from './small-set-choice';
import type { Asked } from './tell-sent';

type NumberCheck = Result<CheckedNumber, 'notANumber' | 'unanswered'>;

interface CheckNumberFormProps {
  readonly asked: Asked;
  readonly exact: ExactActions;
  readonly onCheckNumber: (text: string, consent?: 'plainly' | 'covered') => Promise<NumberCheck>;
}

const errors = {
  notANumber: 'This is not a phone number. Begin with its country code, as in +44 20 7946 0018.',
  unanswered,
};

/**
 * Checks a number that was typed, or pasted, which is checked at once. A hash is told apart: nothing
 * is asked about it before a person says so.
 */
export function CheckNumberForm({ asked, exact, onCheckNumber }: CheckNumberFormProps) {
  const [text, setText] = useState('');
  const [check, setCheck] = useState<NumberCheck>();
  const [hash, setHash] = useState<string>();
  const { busy, run } = useTask();

  const checkText = (...[typed, consent]: Parameters<typeof onCheckNumber>) =>
    run(async () => {
      if (isHash(typed)) setHash(typed.trim());
      else setCheck(await onCheckNumber(typed.trim(), consent));
    });
  const askExact = async (directoryId: string, number: string) => {
    const answer = await exact.checkExact(directoryId, number);
    if (answer.ok) setCheck(answer);
    return answer;
  };
  const takeInput = (typed: string, wasPasted: boolean) => {
    setText(typed);
    setCheck(undefined);
    setHash(undefined);
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
      <CheckResult
        number={check?.ok === true ? check.value : undefined}
        hash={hash}
        asked={asked}
        exact={{ ...exact, checkExact: askExact }}
      />
      {check?.ok === true && isOfSmallSet(check.value) && (
        <SmallSetChoice busy={busy} onCheck={(consent) => void checkText(text, consent)} />
      )}
    </form>
  );
}

function isOfSmallSet({ verdict }: CheckedNumber): boolean {
  return verdict.kind === 'unknown' && verdict.reason === 'smallSet';
}
