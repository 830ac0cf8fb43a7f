import { Button } from '../button';
import { TextField } from '../text-field';
import { unanswered } from '../unanswered';
import { asksNeighbours } from './asks-neighbours';
import { CheckResult } from './check-result';
import type { ExactActions } from './exact-actions';
import { SmallSetChoice } from './small-set-choice';
import type { Asked } from './tell-sent';
import { useNumberCheck, type CheckTyped } from './use-number-check';

interface CheckNumberFormProps {
  readonly asked: Asked;
  readonly exact: ExactActions;
  readonly onCheckNumber: CheckTyped;
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
  const { checkExact } = exact;
  const { text, check, hash, shownTo, busy, ...typed } = useNumberCheck({
    checkExact,
    onCheckNumber,
  });
  const number = check?.ok === true ? check.value : undefined;
  return (
    <form
      class="check-number"
      onSubmit={(event) => {
        event.preventDefault();
        void typed.checkText(text);
      }}
    >
      <TextField
        label="Check another number"
        inputMode="tel"
        value={text}
        maxLength={256}
        onInput={typed.takeInput}
        error={check?.ok === false ? errors[check.error] : undefined}
      />
      <Button type="submit" busy={busy}>
        {busy ? 'Checking' : 'Check'}
      </Button>
      <CheckResult
        number={number}
        hash={hash}
        shownTo={shownTo}
        asked={asked}
        exact={{ ...exact, checkExact: typed.askExact }}
      />
      <SmallSetChoice
        number={number}
        canCover={!asksNeighbours(asked.characters)}
        busy={busy}
        onCheck={(consent) => void typed.checkText(text, consent)}
      />
    </form>
  );
}
