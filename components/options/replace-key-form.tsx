import { useState } from 'preact/hooks';
import type { DirectoryView } from '../../lib/message/views';
import { Button } from '../button';
import { TextField } from '../text-field';
import { useTask } from '../use-task';
import { isOutcome } from './is-outcome';
import { KeepField } from './keep-field';
import type { KeyChange, KeyProblem, OptionsActions } from './options-actions';
import { placeProblem } from './place-problem';
import { tellTestResult } from './tell-test-result';

interface ReplaceKeyFormProps {
  readonly directory: DirectoryView;
  readonly onReplace: OptionsActions['replaceKey'];
}

/** Takes a new key beside the old one, which stays until the directory has taken the new one. */
export function ReplaceKeyForm({ directory, onReplace }: ReplaceKeyFormProps) {
  const [change, setChange] = useState<KeyChange>({ key: '', keep: directory.keyKept });
  const [result, setResult] = useState<KeyProblem | 'replaced'>();
  const { busy, run } = useTask();
  const replace = async () => {
    const key = change.key.trim();
    const problem = key === '' ? 'keyMissing' : await onReplace(directory, { ...change, key });
    setResult(problem ?? 'replaced');
    if (problem === undefined) setChange({ ...change, key: '' });
  };
  const edit = (part: Partial<KeyChange>) => {
    setChange((before) => ({ ...before, ...part }));
    setResult(undefined);
  };
  return (
    <details class="replace-key">
      <summary>Replace key</summary>
      <form
        aria-label={`Replace the key of ${directory.name}`}
        onSubmit={(event) => {
          event.preventDefault();
          void run(replace);
        }}
      >
        <div class="field-pair">
          <TextField
            label="New key"
            secret
            value={change.key}
            maxLength={4_096}
            hint="Tested first. The old key stays until the directory has taken the new one."
            error={readKeyError(result)}
            onInput={(key) => edit({ key })}
          />
          <KeepField value={change.keep} onChange={(keep) => edit({ keep })} />
        </div>
        <div class="actions">
          <Button type="submit" busy={busy}>
            {busy ? 'Testing' : 'Test and replace'}
          </Button>
        </div>
      </form>
      <output class={`outcome outcome-${result ?? 'none'}`}>{tellResult(result)}</output>
    </details>
  );
}

/** The worker may have been stopped before it changed the key, or after. */
const NOT_KNOWN =
  "Hushdial's background part did not answer. It is not known whether the key was replaced: look at the key's age above, or press “Test”.";

type Shown = KeyProblem | 'replaced' | undefined;

/** What is wrong with the key itself, beside its field. */
function readKeyError(result: Shown): string | undefined {
  if (result === undefined || result === 'replaced' || result === 'unanswered') return undefined;
  if (isOutcome(result)) return undefined;
  const { field, text } = placeProblem(result);
  return field === 'key' ? text : undefined;
}

function tellResult(result: Shown): string | undefined {
  if (result === undefined || readKeyError(result) !== undefined) return undefined;
  if (result === 'replaced') return 'The directory takes the new key. The old one is wiped.';
  if (result === 'unanswered') return NOT_KNOWN;
  return `${tellTestResult(result)} Nothing was changed.`;
}
