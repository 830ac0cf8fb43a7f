/** An answer as it goes to the wire, but for its length. */
export interface PlainAnswer {
  readonly status: number;
  /** Names and values in turn, which a server writes down as they are. */
  readonly headers: readonly string[];
  /** Text of ASCII characters, or bytes of one's own. */
  readonly body: string | Uint8Array;
}
