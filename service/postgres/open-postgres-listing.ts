import type { ListingStore } from '../listing/listing-store';
import { createFailOver } from './create-fail-over';
import { createPostgresListing } from './create-postgres-listing';
import { createServer } from './create-server';
import type { PostgresAddress } from './postgres-address';

interface Options {
  /** Servers with the same listing, in the order of trying. */
  readonly addresses: readonly PostgresAddress[];
  /** Told when a server is given up, and when it answers again. */
  readonly log: (line: string) => void;
}

/** A listing that is asked over connections. */
export interface PostgresListing extends ListingStore {
  readonly close: () => Promise<void>;
}

/** Opens the listing that `publish` has put into a database. It connects with the first request. */
export function openPostgresListing({ addresses, log }: Options): PostgresListing {
  const servers = addresses.map((address) => createServer(address));
  const failOver = createFailOver({ servers, log });
  return { ...createPostgresListing(failOver), close: failOver.close };
}
