import type { LineType } from '../../lib/number/line-type';

const names: Readonly<Record<LineType, string>> = {
  fixedLine: 'Landline',
  mobile: 'Mobile',
  fixedLineOrMobile: 'Landline or mobile',
  tollFree: 'Freephone',
  premiumRate: 'Premium rate',
  sharedCost: 'Shared cost',
  voip: 'Internet phone',
  personal: 'Personal number',
  pager: 'Pager',
  uan: 'Company number',
  voicemail: 'Voicemail',
};

/** A line type as people call it. */
export function nameLineType(type: LineType): string {
  return names[type];
}
