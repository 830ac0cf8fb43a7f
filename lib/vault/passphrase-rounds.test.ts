import { expect, test } from 'vitest';
import { createMemorySession } from '../../test/fakes/create-memory-session';
import { keepDatabase } from '../../test/fakes/keep-database';
import { openTestDatabase } from '../../test/fakes/open-test-database';
import { createVault } from './create-vault';
import { LOCK_NAME } from './lock-name';

test('T15: a vault that is made as the extension makes it derives in 600,000 rounds', async () => {
  const database = await openTestDatabase();
  const store = keepDatabase(database);
  const vault = createVault({ store, session: createMemorySession(), now: () => 0 });
  await vault.passphrase.set({ passphrase: 'four plain little words' });
  const lock = await database.get('lock', LOCK_NAME);
  expect(lock?.rounds).toBeGreaterThanOrEqual(600_000);
});
