import type { DirectoryView } from '../../lib/message/views';

/** A directory as typed into the form. */
export interface DirectoryEntry {
  /** May be empty: the directory is then called by its host. */
  readonly name: string;
  readonly protocol: DirectoryView['protocol'];
  readonly environment: DirectoryView['environment'];
  readonly url: string;
  /** Set where the directory wants Basic authentication. */
  readonly user: string | undefined;
  readonly key: string;
  /** Where the key is kept: on the disk, or in memory until the browser closes. */
  readonly keep: DirectoryView['keyKept'];
}
