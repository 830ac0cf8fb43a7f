import type { E164 } from '../../lib/number/e164';

/** Why a row was not imported. Never quotes the row. */
export type RejectReason =
  | 'line too long'
  | 'unclosed quote'
  | 'no number'
  | 'not a valid phone number'
  | 'no + and no country'
  | 'not a hash'
  | 'not a row of an export';

/** A number, and what one row says of it. */
export interface RowReport {
  /** Undefined where only its hash is known. */
  readonly number: E164 | undefined;
  /** SHA-1 of the number, 40 lower-case hex characters. */
  readonly sha1: string;
  /** Counted from 1970-01-01; undefined where the row has none. */
  readonly day: number | undefined;
  readonly isRobocall: boolean | undefined;
  /** Empty where the row has none. */
  readonly subject: string;
  /** Undefined where the row has none of its own. */
  readonly source: string | undefined;
  /** What tells the report from others of the same number: 32 bits. */
  readonly fingerprint: number;
}

/** What a line of a list turned out to be. */
export type ImportRow =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'report'; readonly report: RowReport }
  | { readonly kind: 'rejected'; readonly reason: RejectReason };

/** Reads the lines of a list, one after the other. */
export type RowReader = (text: string) => ImportRow;
