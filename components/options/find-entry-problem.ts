import type { DirectoryProblem } from '../../lib/message/views';
import type { DirectoryEntry } from './directory-entry';

/**
 * What is plainly missing from a directory as entered. The worker judges the rest; this comes
 * first, so that nobody is asked for a permission that leads to an error.
 */
export function findEntryProblem(entry: DirectoryEntry): DirectoryProblem | undefined {
  if (!URL.canParse(entry.url)) return 'urlInvalid';
  if (entry.key === '') return 'keyMissing';
  return undefined;
}
