/** What a client needs in order to ask a directory. Held by the background worker alone. */
export interface DirectoryAccess {
  /** The base address as `parseDirectoryUrl` gives it, without a trailing slash. */
  readonly url: string;
  /** Set for Basic authentication (a Nextcloud and its app passwords); otherwise Bearer. */
  readonly user: string | undefined;
  readonly key: string;
}
