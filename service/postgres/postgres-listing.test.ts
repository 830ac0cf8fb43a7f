import { describe, expect, onTestFinished, test } from 'vitest';
import { importCase, LISTING_CASES } from '../test-support/listing-cases';
import { openTestStore } from '../test-support/open-test-store';
import { publishStore } from '../test-support/publish-store';
import { usePostgres } from '../test-support/use-postgres';
import { openPostgresListing } from './open-postgres-listing';

const getPostgres = usePostgres();

describe('the listing of a PostgreSQL server', () => {
  test.for(LISTING_CASES)('$title', async (given) => {
    const { address } = getPostgres();
    const store = openTestStore();
    await importCase(store, given);
    await publishStore(store, address);
    const listing = openPostgresListing({ addresses: [address], log: () => {} });
    onTestFinished(() => listing.close());
    expect(await given.ask(listing)).toEqual(given.expected);
  });
});
