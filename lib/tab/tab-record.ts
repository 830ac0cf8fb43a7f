import type { Verdict } from '../verdict';
import type { E164 } from '../number/e164';

/** A number as a page wrote it. */
export interface FoundNumber {
  readonly written: string;
  readonly e164: E164;
}

/** What one frame of a tab reported last. */
export interface FrameRecord {
  readonly token: string;
  /** Scheme and host of its page, such as `https://shop.example/`; undefined where it has none. */
  readonly site: string | undefined;
  /** Each number of the frame once. */
  readonly numbers: readonly FoundNumber[];
  /** The country that national numbers were read in. */
  readonly country: string | undefined;
  readonly capped: boolean;
}

/** What is known of one tab. Held in session storage, never on disk. */
export interface TabRecord {
  readonly frames: Readonly<Record<number, FrameRecord>>;
  readonly verdicts: Readonly<Record<string, Verdict>>;
  /** Range queries that left the browser for this page. */
  readonly checks: number;
}

export const EMPTY_TAB: TabRecord = { frames: {}, verdicts: {}, checks: 0 };
