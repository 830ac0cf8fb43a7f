/** libphonenumber's number types, as people name them. */
export type LineType =
  | 'fixedLine'
  | 'mobile'
  | 'fixedLineOrMobile'
  | 'tollFree'
  | 'premiumRate'
  | 'sharedCost'
  | 'voip'
  | 'personal'
  | 'pager'
  | 'uan'
  | 'voicemail';
