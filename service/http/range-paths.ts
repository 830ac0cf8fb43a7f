const PATH = '/api/1.0/service/hashes';

/**
 * Where ranges are asked for. The second is where a Nextcloud has it, and where the client of the
 * Passwords app always asks.
 */
export const RANGE_PATHS: ReadonlySet<string> = new Set([PATH, `/index.php/apps/passwords${PATH}`]);
/** More than any question has. */
export const RANGE_BODY_BYTES = 16 * 1024;
