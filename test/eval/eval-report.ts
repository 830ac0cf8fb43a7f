/** What one evaluation shows. */
export interface EvalReport {
  /** For people: a heading and rows, for `formatTable`. */
  readonly table: readonly (readonly string[])[];
  /** One line for each thing that went wrong. */
  readonly misses: readonly string[];
  /** For programs: what is printed as the last line. */
  readonly figures: Readonly<Record<string, unknown>>;
}
