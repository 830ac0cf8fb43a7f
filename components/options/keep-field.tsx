import type { DirectoryView } from '../../lib/message/views';
import { SelectField } from '../select-field';

type Keep = DirectoryView['keyKept'];

interface KeepFieldProps {
  readonly value: Keep;
  readonly onChange: (keep: Keep) => void;
}

/** How long a key is kept. */
export function KeepField({ value, onChange }: KeepFieldProps) {
  return (
    <SelectField
      label="Keep the key"
      value={value}
      hint="Until the browser closes, it is in memory alone and never on the disk."
      onChange={(chosen) => onChange(chosen === 'session' ? 'session' : 'disk')}
    >
      <option value="disk">On this computer</option>
      <option value="session">Until the browser closes</option>
    </SelectField>
  );
}
