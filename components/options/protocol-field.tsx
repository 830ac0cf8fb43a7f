import type { DirectoryView } from '../../lib/message/views';
import { SelectField } from '../select-field';
import { nameProtocol } from './name-protocol';
import { tellProtocol } from './tell-protocol';

type ProtocolName = DirectoryView['protocol'];

const PROTOCOLS: readonly ProtocolName[] = ['range', 'phoneBlock', 'phoneHash'];

interface ProtocolFieldProps {
  readonly value: ProtocolName;
  readonly onChange: (protocol: ProtocolName) => void;
}

/** How a directory is asked, and what it learns by that. */
export function ProtocolField({ value, onChange }: ProtocolFieldProps) {
  return (
    <SelectField
      label="Kind"
      value={value}
      hint={tellProtocol(value)}
      onChange={(chosen) => onChange(PROTOCOLS.find((one) => one === chosen) ?? value)}
    >
      {PROTOCOLS.map((protocol) => (
        <option key={protocol} value={protocol}>
          {nameProtocol(protocol)}
        </option>
      ))}
    </SelectField>
  );
}
