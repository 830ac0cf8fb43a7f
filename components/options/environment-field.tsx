import type { DirectoryView } from '../../lib/message/views';
import { SelectField } from '../select-field';
import { nameEnvironment } from './name-environment';

type Environment = DirectoryView['environment'];

const ENVIRONMENTS: readonly Environment[] = ['production', 'staging', 'development'];

interface EnvironmentFieldProps {
  readonly value: Environment;
  readonly onChange: (environment: Environment) => void;
}

/** What a directory and its key are used for. */
export function EnvironmentField({ value, onChange }: EnvironmentFieldProps) {
  return (
    <SelectField
      label="Environment"
      value={value}
      hint="Keep a key of its own for each. The popup names what is not production."
      onChange={(chosen) => onChange(ENVIRONMENTS.find((one) => one === chosen) ?? value)}
    >
      {ENVIRONMENTS.map((environment) => (
        <option key={environment} value={environment}>
          {nameEnvironment(environment)}
        </option>
      ))}
    </SelectField>
  );
}
