/**
 * When a directory may be asked. Plain data, kept in session storage so that a worker which the
 * browser stops does not forget its limits.
 */
export interface Gate {
  /** When the latest requests were sent, in milliseconds since the epoch, oldest first. */
  readonly sentAtMs: readonly number[];
  /** Whether a request was answered since the worker, the directory or its key is new. */
  readonly isProven: boolean;
  /** Failures in a row. */
  readonly failures: number;
  /** How often a wait was cut short since a request was answered last. */
  readonly reopenings?: number | undefined;
  /** Set where the directory has said that it takes no more for a while. */
  readonly pause?: { readonly sinceMs: number; readonly waitMs: number } | undefined;
  /** Set while the last answer was a failure. */
  readonly closed: GateClosure | undefined;
}

export interface GateClosure {
  /** Told to everyone who asks meanwhile. A refused key closes until the key changes. */
  readonly reason:
    | 'offline'
    | 'noPermission'
    | 'rateLimited'
    | 'timedOut'
    | 'serviceError'
    | 'refused';
  /** Milliseconds since the epoch. */
  readonly sinceMs: number;
  readonly waitMs: number;
}

export const OPEN_GATE: Gate = { sentAtMs: [], isProven: false, failures: 0, closed: undefined };
