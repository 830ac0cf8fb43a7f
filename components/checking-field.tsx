import type { Settings } from '../lib/settings/settings';
import { nameChecking } from './name-checking';
import { SelectField } from './select-field';

type Checking = Settings['checking'];

const WAYS: readonly Checking[] = ['automatic', 'onRequest', 'never'];

interface CheckingFieldProps {
  readonly label: string;
  /** Undefined: as for all sites. */
  readonly value: Checking | undefined;
  /** What holds for all sites, where this is about one; undefined where it is about all. */
  readonly general?: Checking;
  readonly hint: string;
  readonly onChange: (checking: Checking | undefined) => void;
}

/** How numbers are checked: by themselves, when asked, or never. */
export function CheckingField({ label, value, general, hint, onChange }: CheckingFieldProps) {
  return (
    <SelectField
      label={label}
      value={value ?? ''}
      hint={hint}
      onChange={(chosen) => onChange(WAYS.find((way) => way === chosen))}
    >
      {general !== undefined && (
        <option value="">{`As on all sites: ${nameChecking(general).toLowerCase()}`}</option>
      )}
      {WAYS.map((way) => (
        <option key={way} value={way}>
          {nameChecking(way)}
        </option>
      ))}
    </SelectField>
  );
}
