import type { Result } from '../../lib/result';
import { ListingUnavailable } from '../listing/listing-unavailable';
import { describeFault } from './describe-fault';
import { openPostgresListing, type PostgresListing } from './open-postgres-listing';
import { readAddresses } from './read-addresses';

type Options = Parameters<typeof readAddresses>[0] & {
  /** Told when a server is given up, and when it answers again. */
  readonly log: (line: string) => void;
};

/** Undefined where no server is named: the store's own listing is served then. */
interface ServedListing {
  readonly listing?: PostgresListing;
}

interface Fault {
  /** A sentence that says what to do and has nothing of an address. */
  readonly advice: string;
  /** Whether an address cannot be read. */
  readonly isUsage: boolean;
}

/** Opens the listing of the PostgreSQL servers that are named, and looks whether one of them has it. */
export async function openServedListing({
  log,
  ...given
}: Options): Promise<Result<ServedListing, Fault>> {
  const addresses = readAddresses(given);
  if (!addresses.ok) return { ok: false, error: { advice: addresses.error, isUsage: true } };
  if (addresses.value.length === 0) return { ok: true, value: {} };
  const listing = openPostgresListing({ addresses: addresses.value, log });
  try {
    await listing.readFacts();
    return { ok: true, value: { listing } };
  } catch (error) {
    await listing.close();
    if (!(error instanceof ListingUnavailable)) throw error;
    return { ok: false, error: { advice: describeFault(error.code), isUsage: false } };
  }
}
