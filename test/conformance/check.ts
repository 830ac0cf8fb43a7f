/** One request, without what every request has. */
export interface Ask {
  /** What follows the address of the directory. */
  readonly path: string;
  readonly method: 'GET' | 'POST';
  readonly body?: string;
  /** Of the body; JSON where nothing is said. */
  readonly type?: string;
  /** Instead of the key that was given; `none` sends no header. */
  readonly authorization?: string;
  /** Over http instead of https. Such a request has no key. */
  readonly isPlain?: boolean;
}

/** An answer, read to its end. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  /** Undefined where the body is no JSON. */
  readonly json: unknown;
}

/** The directory that is checked. */
export interface Target {
  /** Sends a request when the directory's rate allows it. */
  readonly send: (ask: Ask) => Promise<Reply>;
  /**
   * Sends one request more than the rate allows, all at once, after so long a rest that none of those
   * before it counts. The same one is sent once, whichever checks want it.
   */
  readonly exceed: (ask: Ask) => Promise<readonly Reply[]>;
  /** A number that it lists, in E.164 form; undefined where nobody has named one. */
  readonly listed: string | undefined;
  /** Whether its address is one of http. */
  readonly isPlain: boolean;
}

/** What came of a check, in words; nothing where the directory keeps the rule. */
export type Finding = { readonly wrong: string } | { readonly skipped: string } | undefined;

/** One behaviour of a contract. */
export interface Check {
  /** By which it can be spoken of; kebab-case. */
  readonly name: string;
  /** What the directory does, in the present tense. */
  readonly rule: string;
  readonly run: (target: Target) => Promise<Finding>;
}

/** A check that only a number which the directory lists can make. */
export interface ListedCheck extends Omit<Check, 'run'> {
  readonly run: (target: Target, listed: string) => Promise<Finding>;
}
