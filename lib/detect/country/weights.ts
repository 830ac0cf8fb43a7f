/**
 * What each clue is worth. One point is what a guess is worth that is right more often than not; three
 * are worth more than any pile of guesses; a first place that is sure of itself has six and more.
 */
export const WEIGHTS = {
  /** Written for machines by the page itself; wrong only where a template was not filled in. */
  declared: 5,
  /** Bought for a country, and rarely for its looks alone: those domains are left out. */
  domain: 4,
  /** `.edu` is American but for some old foreign names. */
  educationDomain: 3,
  /** `uk.example.com`: may also name the language. */
  subdomain: 1,
  /** Somebody chose `de-AT` over `de`. */
  languageRegion: 2,
  /** `en-US` is what software writes when nobody chooses. */
  templateRegion: 0.4,
  /** Most speakers of the language live there. */
  language: 1,
  /** A first international number, shared among the countries that the page's numbers belong to. */
  numbers: 3,
  moreNumbers: 0.5,
  /** Any country's firm may rent an American freephone number. */
  freephone: 0.5,
  /** A postal code that no other country writes, or one with its city, region or registration. */
  address: 3,
  /** A postal code that could also be something else, or an address without its code. */
  likelyAddress: 1.5,
  /** Each further address of a country. */
  moreAddresses: 0.5,
  /** A name beside a national number says whose number it is. */
  nameBeside: 2,
  /** A name in running text: places are also visited, shipped to and written about. */
  nameInText: 0.3,
  /** A price in the country's own currency: shops quote several. */
  currency: 0.75,
  /** A currency that several countries share, or one that the whole world quotes in. */
  sharedCurrency: 0.25,
  /** A number that is grouped, trunk prefix and all, as one country groups it. */
  format: 1,
  /** Digits alone that have the country's length and prefix. */
  looseFormat: 0.25,
  /** More than a name in passing, and less than one number that is written as a country writes it. */
  default: 0.4,
} as const;
