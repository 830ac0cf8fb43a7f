import { join } from 'node:path';

/** The folder of a generation in a store's folder. */
export function nameGeneration(storePath: string, generation: number): string {
  return join(storePath, `listing-${generation}`);
}
