/** The site of the tab that the popup was opened on. */
export interface Site {
  readonly host: string;
  /** The match pattern that "always check this site" asks for. */
  readonly pattern: string;
  /** `wider`: a pattern for more than this site covers it; that one is changed in the options. */
  readonly always: 'off' | 'on' | 'wider';
  /** All sites are: only then are frames of whatever site read as well. */
  readonly isEverySite: boolean;
}
