import type { DirectoryView } from '../../lib/message/views';
import { SelectField } from '../select-field';

type Algorithm = NonNullable<DirectoryView['algorithm']>;

const NAMES: Readonly<Record<Algorithm, string>> = {
  sha256: 'SHA-256',
  sha1: 'SHA-1',
  md5: 'MD5',
};
const ALGORITHMS: readonly Algorithm[] = ['sha256', 'sha1', 'md5'];

interface AlgorithmFieldProps {
  readonly value: Algorithm;
  readonly onChange: (algorithm: Algorithm) => void;
}

/** How numbers are hashed for a directory that gets whole hashes. */
export function AlgorithmField({ value, onChange }: AlgorithmFieldProps) {
  return (
    <SelectField
      label="Hash"
      value={value}
      hint="The one that the directory knows its numbers by. None of them hides a number."
      onChange={(chosen) => onChange(ALGORITHMS.find((one) => one === chosen) ?? value)}
    >
      {ALGORITHMS.map((algorithm) => (
        <option key={algorithm} value={algorithm}>
          {NAMES[algorithm]}
        </option>
      ))}
    </SelectField>
  );
}
