import type { DirectoryView } from '../../lib/message/views';
import { SwitchRow } from '../switch-row';
import { AlgorithmField } from './algorithm-field';
import type { DirectoryChange } from './options-actions';

interface ExactSwitchesProps {
  readonly directory: Pick<DirectoryView, 'name' | 'allows' | 'algorithm'>;
  readonly onChange: (change: DirectoryChange) => void;
}

/** Whether a directory sees every number without another word, and by which hash. */
export function ExactSwitches({ directory, onChange }: ExactSwitchesProps) {
  const { name, allows, algorithm } = directory;
  return (
    <>
      <SwitchRow
        label="Ask it about every number without asking me"
        name={`Ask ${name} about every number without asking me`}
        hint="It then sees the numbers of every page that is checked, and with your key that it is you who sees them. Switched off, it is asked about one number at a time, when you say so."
        checked={allows.includes('exact')}
        onChange={(checked) => onChange({ allows: checked ? ['exact'] : [] })}
      />
      {algorithm !== undefined && (
        <AlgorithmField value={algorithm} onChange={(chosen) => onChange({ algorithm: chosen })} />
      )}
    </>
  );
}
