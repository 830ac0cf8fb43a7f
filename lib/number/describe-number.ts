import { parsePhoneNumberFromString, type NumberType } from 'libphonenumber-js/max';
import type { LineType } from './line-type';
import type { E164 } from './e164';

const LINE_TYPES: Readonly<Record<NonNullable<NumberType>, LineType>> = {
  FIXED_LINE: 'fixedLine',
  MOBILE: 'mobile',
  FIXED_LINE_OR_MOBILE: 'fixedLineOrMobile',
  TOLL_FREE: 'tollFree',
  PREMIUM_RATE: 'premiumRate',
  SHARED_COST: 'sharedCost',
  VOIP: 'voip',
  PERSONAL_NUMBER: 'personal',
  PAGER: 'pager',
  UAN: 'uan',
  VOICEMAIL: 'voicemail',
};

export interface NumberDescription {
  /** The international format with spaces. */
  readonly formatted: string;
  /** ISO 3166-1 alpha-2; undefined for numbers of no country, such as +800. */
  readonly country: string | undefined;
  readonly lineType: LineType | undefined;
}

/** Tells what a number's plan says about it, without asking anybody. */
export function describeNumber(e164: E164): NumberDescription {
  const number = parsePhoneNumberFromString(e164);
  const type = number?.getType();
  return {
    formatted: number?.formatInternational() ?? e164,
    country: number?.country,
    lineType: type && LINE_TYPES[type],
  };
}
