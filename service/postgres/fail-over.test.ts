import { EventEmitter, once } from 'node:events';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createKey } from '../create-key';
import { startDirectory } from '../start-directory';
import { makeFolder } from '../test-support/make-folder';
import { makeParts } from '../test-support/make-parts';
import { openTestStore } from '../test-support/open-test-store';
import { startMain } from '../test-support/start-process';
import type { TestPostgres } from '../test-support/start-postgres';
import { usePostgres } from '../test-support/use-postgres';
import { connect } from './connect';
import { openPostgresListing } from './open-postgres-listing';
import type { PostgresAddress } from './postgres-address';
import { publishListing } from './publish-listing';

const HASHES = Array.from(
  { length: 400 },
  (_, at) => `${(at * 2_621).toString(16).padStart(5, '0')}${'a'.repeat(35)}`,
);
/** Every second is listed; nothing begins with the others. */
const LISTED = HASHES.filter((_, at) => at % 2 === 0);
const ENDLESS = { requests: 1e9, windowMs: 1_000 };
const REQUESTS = 600;

const getPostgres = usePostgres();
let primary: TestPostgres;
let standby: TestPostgres;

beforeAll(async () => {
  primary = getPostgres();
  standby = await primary.startStandby();
  const ways = { statementMs: 0, answerMs: 0, isPipelined: false };
  const connection = await connect(primary.address, ways);
  const parts = await makeParts({ source: 'list', hashes: LISTED, numbers: [] });
  await publishListing({ connection, parts, waitForReaders: async () => {} });
  connection.close();
});
afterAll(async () => standby?.remove());

/** Serves what some servers have, and asks it as fast as it answers. */
async function serve(addresses: readonly PostgresAddress[]) {
  const logged: string[] = [];
  const log = new EventEmitter();
  const listing = openPostgresListing({
    addresses,
    log: (line) => {
      logged.push(line);
      log.emit(line);
    },
  });
  const storePath = makeFolder();
  const { keys } = openTestStore(storePath);
  const limits = { range: ENDLESS };
  const { key } = createKey({ keys, user: 'ann', now: () => 0, limits });
  const directory = await startDirectory({ storePath, host: '127.0.0.1', port: 0, listing });
  onTestFinished(async () => {
    await directory.stop();
    await listing.close();
  });
  const ask = async (at: number): Promise<'right' | 'failed' | 'wrong'> => {
    const hash = HASHES[at % HASHES.length]!;
    const answer = await fetch(`${directory.url}/api/1.0/service/hashes`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${key}` },
      body: new URLSearchParams({ range: hash.slice(0, 5) }),
    });
    const body = JSON.stringify(await answer.json());
    if (answer.status === 503) return 'failed';
    const [status, hashes] = at % 2 === 0 ? [200, [hash]] : [404, []];
    return answer.status === status && body === JSON.stringify(hashes) ? 'right' : 'wrong';
  };
  return { ask, logged, log };
}

/** Loads a directory; in the middle something happens to a server. @returns how many ended how */
async function load(ask: (at: number) => Promise<string>, happen: () => Promise<void>) {
  const outcomes = { right: 0, failed: 0, wrong: 0 } as Record<string, number>;
  let next = 0;
  let happened: Promise<void> | undefined;
  const askOn = async (): Promise<void> => {
    while (next < REQUESTS) {
      const at = next++;
      if (at === REQUESTS / 2) happened = happen();
      const outcome = await ask(at);
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: 8 }, askOn));
  await happened;
  return outcomes;
}

describe('a directory that reads from a standby and else from the primary', () => {
  test('answers all and nothing wrong when the standby is killed in mid-load, and goes back to it', async () => {
    const { ask, logged, log } = await serve([standby.address, primary.address]);
    const outcomes = await load(ask, standby.kill);
    expect(outcomes).toEqual({ right: REQUESTS, failed: 0, wrong: 0 });
    expect(logged).toEqual([expect.stringMatching(/^PostgreSQL server 1 of 2 does not answer: /)]);
    const isBack = once(log, 'PostgreSQL server 1 of 2 answers again.');
    await standby.restart();
    await isBack;
    expect(await ask(0)).toBe('right');
  });

  test('answers all and nothing wrong when the standby hangs in mid-load', async () => {
    const { ask, logged } = await serve([standby.address, primary.address]);
    const outcomes = await load(ask, standby.freeze);
    expect(outcomes).toEqual({ right: REQUESTS, failed: 0, wrong: 0 });
    expect(logged).toEqual(['PostgreSQL server 1 of 2 does not answer: no answer.']);
    await standby.restart();
  });

  test('answers 503 to everything while neither answers, and never "not listed"', async () => {
    const { ask, logged, log } = await serve([standby.address, primary.address]);
    expect(await ask(0)).toBe('right');
    await Promise.all([standby.kill(), primary.kill()]);
    const outcomes = await load(ask, async () => {});
    expect(outcomes).toEqual({ right: 0, failed: REQUESTS, wrong: 0 });
    expect(logged.toSorted()).toEqual([
      expect.stringMatching(/^No PostgreSQL server answers: /),
      expect.stringMatching(/^PostgreSQL server 1 of 2 does not answer: /),
      expect.stringMatching(/^PostgreSQL server 2 of 2 does not answer: /),
    ]);
    const isBack = once(log, 'PostgreSQL server 1 of 2 answers again.');
    await standby.restart();
    await isBack;
    expect(await ask(0)).toBe('right');
    await primary.restart();
  });

  test('stops also while a server hangs', async () => {
    const { host, port, user, password } = primary.address;
    vi.stubEnv('PGPASSWORD', password);
    const url = `postgres://${user}@${host}:${port}/postgres`;
    const running = startMain('serve', '--port', '0', '--store', makeFolder(), '--postgres', url);
    vi.unstubAllEnvs();
    await running.waitFor('Listening');
    await primary.freeze();
    running.child.kill('SIGTERM');
    expect(await running.ended()).toBe(0);
  });
});
