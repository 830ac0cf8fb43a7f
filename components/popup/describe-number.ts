import type { CheckedNumber } from '../../lib/message/views';
import { nameCountry } from '../name-country';
import { nameLineType } from './name-line-type';

interface Description {
  /** The number in full with its country code, in a form that differs from the written one. */
  readonly international: string;
  /** Country and line type, as far as they are known. */
  readonly facts: readonly string[];
}

/** What stands below a number as written. */
export function describeNumber(number: CheckedNumber): Description {
  const { written, formatted, e164, country, lineType } = number;
  return {
    international: written === formatted ? e164 : formatted,
    facts: [
      ...(country === undefined ? [] : [nameCountry(country)]),
      ...(lineType === undefined ? [] : [nameLineType(lineType)]),
    ],
  };
}
