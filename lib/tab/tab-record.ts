import type { Certainty, Reason } from '../detect/candidate-reading';
import type { RankedCountry } from '../detect/ranked-country';
import type { Cap } from '../message/views';
import type { Verdict } from '../verdict';
import type { E164 } from '../number/e164';

/** A number as a page wrote it, and why it is believed to be one. */
export interface FoundNumber {
  readonly written: string;
  readonly e164: E164;
  readonly certainty: Certainty;
  readonly reason: Reason;
  /** The number that a link around it dials, where that is another one. */
  readonly dials?: E164;
}

/** What one frame of a tab reported last. */
export interface FrameRecord {
  readonly token: string;
  /** Scheme and host of its page, such as `https://shop.example/`; undefined where it has none. */
  readonly site: string | undefined;
  /** The address of the whole page that it is in, without query and fragment. */
  readonly page: string;
  /** Each number of the frame once. */
  readonly numbers: readonly FoundNumber[];
  /** The countries that national numbers are tried in, the likeliest first. */
  readonly countries: readonly RankedCountry[];
  /** The bounds that it has reached: its page holds more than is read. */
  readonly capped: readonly Cap[];
  /** Its page asks that its numbers be left alone: none is looked up without being asked for. */
  readonly quiet: boolean;
  /** The user wants its numbers looked up on request only. */
  readonly onRequest: boolean;
  /** It has more to tell at once: what is new in it may read differently by then, and waits. */
  readonly isPartial: boolean;
}

/** What is known of one tab. Held in session storage, never on disk. */
export interface TabRecord {
  readonly frames: Readonly<Record<number, FrameRecord>>;
  readonly verdicts: Readonly<Record<string, Verdict>>;
  /** Numbers on the page that the user had looked up, certain or not. */
  readonly asked: readonly E164[];
  /** Range queries that left the browser for this page. */
  readonly checks: number;
  /** Whole hashes of its numbers that left the browser. */
  readonly shown: number;
}

export const EMPTY_TAB: TabRecord = { frames: {}, verdicts: {}, asked: [], checks: 0, shown: 0 };
