import { afterAll, beforeAll, beforeEach } from 'vitest';
import { startPostgres, type TestPostgres } from './start-postgres';

/**
 * Gives all tests of a file one real PostgreSQL server; skips them where there is none.
 *
 * @returns what to take it by, within a test
 */
export function usePostgres(): () => TestPostgres {
  let postgres: TestPostgres | undefined;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres?.remove());
  beforeEach(({ skip }) => {
    if (!postgres) skip('No PostgreSQL is installed, and none could be installed.');
  });
  return () => {
    if (!postgres) throw new Error('it is for tests alone');
    return postgres;
  };
}
