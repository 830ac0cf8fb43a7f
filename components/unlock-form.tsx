import { useState } from 'preact/hooks';
import { Button } from './button';
import { tellPassphraseProblem } from './tell-passphrase-problem';
import { TextField } from './text-field';
import { unanswered } from './unanswered';
import { useTask } from './use-task';

/** None of them rejects. */
export type Unlock = (passphrase: string) => Promise<'done' | 'wrongPassphrase' | 'unanswered'>;

/** Opens the keys with the passphrase, which is forgotten once it was right. */
export function UnlockForm({ onUnlock }: { readonly onUnlock: Unlock }) {
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<'wrongPassphrase' | 'unanswered'>();
  const { busy, run } = useTask();
  const unlock = async () => {
    const outcome = await onUnlock(passphrase);
    setProblem(outcome === 'done' ? undefined : outcome);
    if (outcome === 'done') setPassphrase('');
  };
  return (
    <form
      class="unlock"
      aria-label="Unlock the keys"
      onSubmit={(event) => {
        event.preventDefault();
        void run(unlock);
      }}
    >
      <TextField
        label="Passphrase"
        secret
        value={passphrase}
        maxLength={1_024}
        error={problem && tellProblem(problem)}
        onInput={(typed) => {
          setPassphrase(typed);
          setProblem(undefined);
        }}
      />
      <Button type="submit" busy={busy}>
        {busy ? 'Unlocking' : 'Unlock'}
      </Button>
    </form>
  );
}

function tellProblem(problem: 'wrongPassphrase' | 'unanswered'): string {
  return problem === 'unanswered' ? unanswered : tellPassphraseProblem(problem);
}
