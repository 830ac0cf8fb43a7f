import { useState } from 'preact/hooks';
import type { ExactDirectory } from '../../lib/message/views';
import { ConfirmAction } from '../confirm-action';
import { useTask } from '../use-task';
import type { ExactCheck } from './exact-actions';
import { hasAnswered } from './has-answered';
import { tellExactCheck } from './tell-exact-check';

interface AskExactProps {
  /** The number as it is written, for those who cannot see what the button belongs to. */
  readonly written: string;
  readonly directories: readonly ExactDirectory[];
  readonly onAsk: (directoryId: string) => Promise<ExactCheck>;
}

/** A button for each directory that sees a number, which asks it after a plain warning. */
export function AskExact({ written, directories, onAsk }: AskExactProps) {
  return (
    <>
      {directories
        .filter(({ isAllowed }) => !isAllowed)
        .map((directory) => (
          <AskOne key={`${directory.id} ${written}`} {...{ written, directory, onAsk }} />
        ))}
    </>
  );
}

interface AskOneProps extends Pick<AskExactProps, 'written' | 'onAsk'> {
  readonly directory: ExactDirectory;
}

function AskOne({ written, directory: { id, name }, onAsk }: AskOneProps) {
  const [check, setCheck] = useState<ExactCheck>();
  const { busy, run } = useTask();
  const ask = async () => setCheck(await onAsk(id));
  return (
    <span class="ask-exact">
      {(check === undefined || !hasAnswered(check, name)) && (
        <ConfirmAction
          label={`Ask ${name}`}
          name={`Ask ${name} about ${written}`}
          look="small"
          busy={busy}
          question={`${name} will see this number. Its hash can be turned back into the number in minutes.`}
          confirmLabel="Show it the number"
          cancelLabel="Keep it here"
          onConfirm={() => void run(ask)}
        />
      )}
      <output>{busy ? `Asking ${name}` : check && tellExactCheck(check, name)}</output>
    </span>
  );
}
