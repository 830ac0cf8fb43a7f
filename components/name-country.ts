const regions = new Intl.DisplayNames('en', { type: 'region' });

/** The English name of an ISO 3166-1 alpha-2 code; the code itself where it has no name. */
export function nameCountry(code: string): string {
  return regions.of(code) ?? code;
}
