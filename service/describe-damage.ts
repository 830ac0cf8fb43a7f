import { StoreDamaged } from './store-damaged';

/** `lmdb.h`: a page is missing or wrong, a transaction could not go on, or the file is none of LMDB. */
const LMDB_DAMAGE: readonly unknown[] = [-30_797, -30_796, -30_795, -30_793];

/**
 * @returns a sentence for the operator that says what to do, or undefined where the error is another
 */
export function describeDamage(error: unknown, storePath: string): string | undefined {
  const what = findDamage(error);
  return (
    what &&
    `The store at ${storePath} is damaged: ${what}. Put a backup of the folder in its place, or ` +
      'import your lists into a new one with --store and make new keys there.'
  );
}

function findDamage(error: unknown): string | undefined {
  if (error instanceof StoreDamaged) return error.message;
  // What is kept is JSON; everything else that is parsed is parsed without throwing.
  if (error instanceof SyntaxError) return 'its data.mdb was overwritten';
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return LMDB_DAMAGE.includes(code) ? 'its data.mdb was overwritten' : undefined;
}
