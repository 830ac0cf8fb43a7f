import type { CountryCode } from 'libphonenumber-js/max';

/** What a text without a phone number is about. */
export type NotNumberKind =
  | 'date'
  | 'time'
  | 'years'
  | 'price'
  | 'quantity'
  | 'coordinate'
  | 'address'
  | 'network'
  | 'book'
  | 'paper'
  | 'money'
  | 'person'
  | 'company'
  | 'order'
  | 'product'
  | 'file'
  | 'url'
  | 'code'
  | 'sport'
  | 'table'
  | 'law'
  | 'travel'
  | 'science'
  | 'soup'
  | 'bare';

/** A text in which a reader sees no phone number, and the country that it is read in. */
export interface NotNumber {
  readonly kind: NotNumberKind;
  readonly text: string;
  readonly country: CountryCode;
}
