/** A request as it arrived at a directory. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  /** By their lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** On a clock that never goes back. */
  readonly atMs: number;
}
