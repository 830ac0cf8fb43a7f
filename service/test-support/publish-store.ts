import { connect } from '../postgres/connect';
import type { PostgresAddress } from '../postgres/postgres-address';
import { publishListing, type Published } from '../postgres/publish-listing';
import type { DirectoryStore } from '../store/open-store';

/** Publishes what a store lists. PostgreSQL has one moment for all readers, so nobody is waited for. */
export async function publishStore(
  store: DirectoryStore,
  address: PostgresAddress,
): Promise<Published> {
  const connection = await connect(address, { statementMs: 0, answerMs: 0, isPipelined: false });
  const parts = store.openParts();
  try {
    return await publishListing({ connection, parts, waitForReaders: async () => {} });
  } finally {
    parts.close();
    connection.close();
  }
}
