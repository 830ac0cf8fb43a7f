import { useState } from 'preact/hooks';
import type { ExactDirectory } from '../../lib/message/views';
import { ConfirmAction } from '../confirm-action';
import { useTask } from '../use-task';
import type { ExactCheck } from './exact-actions';
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
  const [said, setSaid] = useState('');
  const { busy, run } = useTask();
  const ask = async () => setSaid(tellExactCheck(await onAsk(id), name));
  return (
    <span class="ask-exact">
      {said === '' && !busy && (
        <ConfirmAction
          label={`Ask ${name}`}
          name={`Ask ${name} about ${written}`}
          look="small"
          question={`${name} will see this number. Its hash can be turned back into the number in minutes.`}
          confirmLabel="Show it the number"
          cancelLabel="Keep it here"
          onConfirm={() => void run(ask)}
        />
      )}
      <output>{busy ? `Asking ${name}` : said}</output>
    </span>
  );
}
