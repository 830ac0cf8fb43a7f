import { useState } from 'preact/hooks';
import { Button } from '../button';
import { TextField } from '../text-field';
import { useTask } from '../use-task';
import { tellListedOutcome } from './tell-listed-outcome';
import type { OptionsActions } from './options-actions';

type Outcome = Awaited<ReturnType<OptionsActions['testListed']>>;

interface ListedTestProps {
  /** Whether the directory sees the numbers that it is asked about. */
  readonly seesNumbers: boolean;
  readonly onTest: (text: string) => Promise<Outcome>;
}

/** Asks a directory about a number that a person knows it to list: one that knows nothing shows here. */
export function ListedTest({ seesNumbers, onTest }: ListedTestProps) {
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<Outcome>();
  const { busy, run } = useTask();
  return (
    <details class="listed-test">
      <summary>Test with a number that it lists</summary>
      <form
        class="actions"
        onSubmit={(event) => {
          event.preventDefault();
          void run(async () => setOutcome(await onTest(text)));
        }}
      >
        <TextField
          label="A number that it lists"
          inputMode="tel"
          value={text}
          maxLength={64}
          hint={`Its operator can name you one. ${seesNumbers ? 'The directory will see this number.' : 'It is asked about as any number is.'}`}
          error={outcome === 'notANumber' ? tellListedOutcome(outcome) : undefined}
          onInput={(typed) => {
            setText(typed);
            setOutcome(undefined);
          }}
        />
        <Button type="submit" busy={busy}>
          {busy ? 'Asking' : 'Ask about it'}
        </Button>
      </form>
      <output class={`outcome outcome-${outcome ?? 'none'}`}>
        {outcome !== undefined && outcome !== 'notANumber' && tellListedOutcome(outcome)}
      </output>
    </details>
  );
}
