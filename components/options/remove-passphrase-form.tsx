import { useState } from 'preact/hooks';
import { Button } from '../button';
import { tellPassphraseProblem } from '../tell-passphrase-problem';
import { TextField } from '../text-field';
import { unanswered } from '../unanswered';
import { useTask } from '../use-task';
import type { OptionsActions } from './options-actions';

interface RemovePassphraseFormProps {
  readonly onRemove: OptionsActions['removePassphrase'];
  readonly onDone: () => void;
}

/** Keeps the keys readable on the disk from now on. */
export function RemovePassphraseForm({ onRemove, onDone }: RemovePassphraseFormProps) {
  const [current, setCurrent] = useState('');
  const [problem, setProblem] = useState<'wrongPassphrase' | 'unanswered'>();
  const { busy, run } = useTask();
  const remove = async () => {
    const outcome = await onRemove(current);
    if (outcome !== 'done') return setProblem(outcome);
    setCurrent('');
    onDone();
  };
  return (
    <form
      class="passphrase"
      aria-label="Remove the passphrase"
      onSubmit={(event) => {
        event.preventDefault();
        void run(remove);
      }}
    >
      <TextField
        label="Passphrase to remove"
        secret
        value={current}
        maxLength={1_024}
        hint="The keys are readable on the disk afterwards."
        error={problem === 'wrongPassphrase' ? tellPassphraseProblem(problem) : undefined}
        onInput={(typed) => {
          setCurrent(typed);
          setProblem(undefined);
        }}
      />
      <div class="actions">
        <Button type="submit" busy={busy}>
          Remove passphrase
        </Button>
      </div>
      <output class="said">{problem === 'unanswered' && unanswered}</output>
    </form>
  );
}
