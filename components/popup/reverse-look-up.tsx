import { useState } from 'preact/hooks';
import type { ExactDirectory } from '../../lib/message/views';
import { ConfirmAction } from '../confirm-action';
import { useTask } from '../use-task';
import type { ExactActions, ReverseCheck } from './exact-actions';
import { FoundPhone } from './found-phone';
import { tellReverseProblem } from './tell-reverse-problem';

interface ReverseLookUpProps {
  readonly hash: string;
  readonly directories: readonly ExactDirectory[];
  readonly onReverseLookUp: ExactActions['reverseLookUp'];
}

/** What can be done with a hash that a person has entered: a directory is asked whose it is. */
export function ReverseLookUp({ hash, directories, onReverseLookUp }: ReverseLookUpProps) {
  if (directories.length === 0) {
    return (
      <p>This is a hash. Only a Phone Hash Directory tells its number, and none is connected.</p>
    );
  }
  return (
    <>
      <p>This is a hash, not a number. Nobody is asked for its number until you say so.</p>
      {directories.map((directory) => (
        <AskForNumber key={directory.id} {...{ hash, directory, onReverseLookUp }} />
      ))}
    </>
  );
}

interface AskForNumberProps extends Pick<ReverseLookUpProps, 'hash' | 'onReverseLookUp'> {
  readonly directory: ExactDirectory;
}

function AskForNumber({ hash, directory: { id, name }, onReverseLookUp }: AskForNumberProps) {
  const [check, setCheck] = useState<ReverseCheck>();
  const { busy, run } = useTask();
  const ask = async () => setCheck(await onReverseLookUp(id, hash));
  return (
    <div class="ask-exact">
      {check?.ok !== true && (
        <ConfirmAction
          label={`Ask ${name} for its number`}
          busy={busy}
          question={`${name} will see this hash, and can tell the number from it whether you may know it or not.`}
          confirmLabel="Show it the hash"
          cancelLabel="Keep it here"
          onConfirm={() => void run(ask)}
        />
      )}
      {busy && <p>{`Asking ${name}`}</p>}
      {check?.ok === false && !busy && <p>{tellReverseProblem(check.error, name)}</p>}
      {check?.ok === true && <FoundPhone name={name} number={check.value} />}
    </div>
  );
}
