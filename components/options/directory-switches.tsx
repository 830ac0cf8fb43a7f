import type { DirectoryView } from '../../lib/message/views';
import { SwitchRow } from '../switch-row';
import type { DirectoryChange } from './options-actions';

interface DirectorySwitchesProps {
  readonly directory: DirectoryView;
  readonly onChange: (change: DirectoryChange) => void;
}

/** Whether a directory is asked, and about what. */
export function DirectorySwitches({ directory, onChange }: DirectorySwitchesProps) {
  const { name, isOn, allows, extras, prefixLength, prefixIn } = directory;
  const place = prefixIn === 'body' ? 'in the body' : 'in the address';
  return (
    <div class="switches">
      <SwitchRow
        label="Ask this directory"
        name={`Ask ${name}`}
        hint={`Of each number it gets ${prefixLength} characters of its hash, ${place} of the request.`}
        checked={isOn}
        onChange={(checked) => onChange({ isOn: checked })}
      />
      {extras.includes('neighbours') && (
        <SwitchRow
          label="Ask about the numbers next to it too"
          name={`Ask ${name} about the numbers next to it too`}
          hint="Finds blocks of numbers that a caller holds. With it the directory gets 4 characters three times over: together they are almost the number itself."
          checked={allows.includes('neighbours')}
          onChange={(checked) => onChange({ allows: checked ? ['neighbours'] : [] })}
        />
      )}
    </div>
  );
}
