/** A whole hash of a number in its E.164 form. */
export interface ExactHash {
  readonly algorithm: 'md5' | 'sha1' | 'sha256';
  /** Lower-case hex: 32, 40 or 64 characters. */
  readonly hash: string;
}
