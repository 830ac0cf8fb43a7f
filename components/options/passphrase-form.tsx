import { useState } from 'preact/hooks';
import { Button } from '../button';
import { tellPassphraseProblem } from '../tell-passphrase-problem';
import { TextField } from '../text-field';
import { unanswered } from '../unanswered';
import { useTask } from '../use-task';
import type { OptionsActions } from './options-actions';

interface PassphraseFormProps {
  /** Whether there is one already, which is asked for first. */
  readonly isChange: boolean;
  readonly onSet: OptionsActions['setPassphrase'];
  readonly onDone: () => void;
}

interface FieldWords {
  readonly label: string;
  readonly hint?: string;
  readonly error: string | undefined;
}

type Problem = Exclude<Awaited<ReturnType<OptionsActions['setPassphrase']>>, 'done'> | 'notTheSame';

const blank = { current: '', passphrase: '', repeated: '' };

/** Sets or changes the passphrase. Typed twice: a slip of the finger would cost the keys. */
export function PassphraseForm({ isChange, onSet, onDone }: PassphraseFormProps) {
  const [typed, setTyped] = useState(blank);
  const [problem, setProblem] = useState<Problem>();
  const { busy, run } = useTask();
  const edit = (part: Partial<typeof blank>) => {
    setTyped((before) => ({ ...before, ...part }));
    setProblem(undefined);
  };
  const set = async () => {
    const { passphrase, repeated, current } = typed;
    if (passphrase !== repeated) return setProblem('notTheSame');
    const outcome = await onSet({ passphrase, ...(isChange && { current }) });
    if (outcome !== 'done') return setProblem(outcome);
    setTyped(blank);
    onDone();
  };
  const field = (name: keyof typeof blank, { label, error, hint }: FieldWords) => (
    <TextField
      label={label}
      secret
      value={typed[name]}
      maxLength={1_024}
      hint={hint}
      error={error}
      onInput={(text) => edit({ [name]: text })}
    />
  );
  return (
    <form
      class="passphrase"
      aria-label={isChange ? 'Change the passphrase' : 'Set a passphrase'}
      onSubmit={(event) => {
        event.preventDefault();
        void run(set);
      }}
    >
      {isChange &&
        field('current', {
          label: 'Current passphrase',
          error: tell(problem, 'wrongPassphrase'),
        })}
      {field('passphrase', {
        label: 'New passphrase',
        hint: HINT,
        error: tell(problem, 'passphraseTooShort'),
      })}
      {field('repeated', { label: 'The same again', error: tell(problem, 'notTheSame') })}
      <div class="actions">
        <Button type="submit" busy={busy}>
          {isChange ? 'Change passphrase' : 'Set passphrase'}
        </Button>
      </div>
      <output class="said">{problem === 'unanswered' && unanswered}</output>
    </form>
  );
}

const HINT =
  'At least 8 characters. Four words or more are better: a short one can be guessed from the disk. Nobody can bring it back.';

/** The sentence for a problem, where it is the one that a field is shown beside. */
function tell(problem: Problem | undefined, own: Problem): string | undefined {
  if (problem !== own || problem === 'unanswered') return undefined;
  return problem === 'notTheSame' ? 'The two are not the same.' : tellPassphraseProblem(problem);
}
