import type { FoundNumber } from '../../lib/message/views';
import { nameCountry } from '../name-country';
import { nameLineType } from './name-line-type';

interface FoundPhoneProps {
  /** The directory's. */
  readonly name: string;
  /** Undefined where it knows of none. */
  readonly number: FoundNumber | undefined;
}

/** The number of a hash, as a directory tells it. */
export function FoundPhone({ name, number }: FoundPhoneProps) {
  if (number === undefined) return <p>{`Not found: ${name} knows no number with this hash.`}</p>;
  const { formatted, country, lineType } = number;
  return (
    <p>
      <bdi class="number-written">{formatted}</bdi>
      {country !== undefined && <span class="fact">{nameCountry(country)}</span>}
      {lineType !== undefined && <span class="fact">{nameLineType(lineType)}</span>}
    </p>
  );
}
