/** Everything that a directory is sent. */
export interface DirectoryRequest {
  readonly url: string;
  readonly init: RequestInit;
  /** Statuses that say something here with their body, although they are failures elsewhere. */
  readonly answers?: readonly number[];
}
