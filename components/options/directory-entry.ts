/** A directory as typed into the form. */
export interface DirectoryEntry {
  /** May be empty: the directory is then called by its host. */
  readonly name: string;
  readonly url: string;
  /** Set where the directory wants Basic authentication. */
  readonly user: string | undefined;
  readonly key: string;
}
