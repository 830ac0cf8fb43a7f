import { execFileSync } from 'node:child_process';
import process from 'node:process';
import { startPostgres, type TestPostgres } from '../../../service/test-support/start-postgres';
import { findMedian } from './find-median';
import { loadHttp } from './load-http';
import { readCpuSeconds } from './read-cpu-seconds';
import { startProgram, type Program } from './start-program';
import { writeRangeRequest } from './write-range-request';

export interface PostgresFigures {
  readonly publishSeconds: number;
  readonly requestsPerSecond: number;
  readonly embeddedRequestsPerSecond: number;
  /** By the clock: the loader, the directory and the server share the machine, and with other work. */
  readonly shareOfEmbedded: number;
  /** Of a core's time, with all that the server uses: other work on the machine does not change it. */
  readonly shareOfEmbeddedByCore: number;
  readonly p99Ms: number;
  readonly embeddedP99Ms: number;
  /** While the server that is read from is killed in mid-load, and behind it. */
  readonly failOver: FailOverFigures;
}

interface FailOverFigures {
  readonly requests: number;
  readonly wrong: number;
  readonly failed: number;
  /** From the kill to the last request that failed; 0 where none did. */
  readonly failedForMs: number;
  readonly slowestMs: number;
}

interface Options {
  /** The built program. */
  readonly program: string;
  readonly store: string;
  readonly key: string;
}

const CONNECTIONS = 8;
const REQUESTS = 30_000;
const ROUNDS = 5;
const PREFIXES = 2 ** 20;
/** Odd, so that every prefix comes once before one comes twice. */
const STRIDE = 7_919;

/**
 * Measures a directory that reads from PostgreSQL against one that reads its own store, in turns, and
 * kills the server that is read from.
 *
 * @returns undefined where no PostgreSQL is installed
 */
export async function measurePostgres(options: Options): Promise<PostgresFigures | undefined> {
  const primary = await startPostgres({ shared_buffers: '512MB' });
  if (!primary) return undefined;
  process.env['PGPASSWORD'] = primary.address.password;
  const started: (Program | TestPostgres)[] = [];
  const end = async (one: Program | TestPostgres) =>
    'remove' in one ? one.remove() : one.kill('SIGKILL');
  try {
    const publishSeconds = publish(options, primary);
    const serve = async (...servers: readonly TestPostgres[]) => {
      const urls = servers.flatMap((server) => ['--postgres', writeUrl(server)]);
      const args = ['serve', '--store', options.store, '--port', '0', ...urls];
      const program = await startProgram([options.program, ...args]);
      started.unshift(program);
      return program;
    };
    const write = (at: number) => writeRangeRequest(options.key, (at * STRIDE) % PREFIXES);
    const embedded = await serve();
    const speed = await compare({ embedded, postgres: await serve(primary), write }, primary);
    const standby = await primary.startStandby();
    started.push(standby);
    const postgres = await serve(standby, primary);
    const failOver = await measureFailOver({ embedded, postgres, write }, standby.kill);
    return { publishSeconds, ...speed, failOver };
  } finally {
    for (const one of [...started, primary]) await end(one);
  }
}

function publish({ program, store }: Options, primary: TestPostgres): number {
  const startMs = performance.now();
  const args = [program, 'publish', '--store', store, '--postgres', writeUrl(primary)];
  execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  return (performance.now() - startMs) / 1_000;
}

function writeUrl({ address: { user, host, port, database } }: TestPostgres): string {
  return `postgres://${user}@${host}:${port}/${database}`;
}

interface Pair {
  readonly embedded: Program;
  readonly postgres: Program;
  readonly write: (at: number) => Buffer;
}

async function compare({ embedded, postgres, write }: Pair, server: TestPostgres) {
  const load = async ({ port, readCpuSeconds: readOwn }: Program) => {
    const readCore = () => readOwn() + sumCpuSeconds(server);
    const before = readCore();
    const figures = await loadHttp({ port, connections: CONNECTIONS, count: REQUESTS, write });
    const unexpected = Object.keys(figures.statuses).filter((one) => !['200', '404'].includes(one));
    if (unexpected.length > 0) throw new Error(`it answered ${unexpected.join(', ')}`);
    return { ...figures, coreSeconds: readCore() - before };
  };
  type Round = Awaited<ReturnType<typeof load>>;
  const rounds: { readonly embedded: Round; readonly postgres: Round }[] = [];
  // The first is for the compilers of both, and for what the server keeps in memory.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const pair = { embedded: await load(embedded), postgres: await load(postgres) };
    if (round > 0) rounds.push(pair);
  }
  const find = (which: 'embedded' | 'postgres', what: 'requestsPerSecond' | 'p99Ms') =>
    findMedian(rounds.map((pair) => pair[which][what]));
  return {
    requestsPerSecond: find('postgres', 'requestsPerSecond'),
    embeddedRequestsPerSecond: find('embedded', 'requestsPerSecond'),
    shareOfEmbedded: findMedian(
      rounds.map((pair) => pair.postgres.requestsPerSecond / pair.embedded.requestsPerSecond),
    ),
    shareOfEmbeddedByCore: findMedian(
      rounds.map((pair) => pair.embedded.coreSeconds / pair.postgres.coreSeconds),
    ),
    p99Ms: find('postgres', 'p99Ms'),
    embeddedP99Ms: find('embedded', 'p99Ms'),
  };
}

/** Of those that run: what a process has used that has ended since is left out. */
function sumCpuSeconds(server: TestPostgres): number {
  return server.listPids().reduce((sum, pid) => sum + readIfThere(pid), 0);
}

function readIfThere(pid: number): number {
  try {
    return readCpuSeconds(pid);
  } catch {
    return 0;
  }
}

/** What the embedded store answers is what is right. */
async function measureFailOver(
  { embedded, postgres, write }: Pair,
  kill: () => Promise<void>,
): Promise<FailOverFigures> {
  const right: string[] = [];
  const asking = { connections: CONNECTIONS, count: REQUESTS, write };
  const note = (at: number, status: number, body: Buffer) => {
    right[at] = `${status} ${body.toString('latin1')}`;
  };
  await loadHttp({ ...asking, port: embedded.port, take: note });
  let [wrong, failed, killedMs, failedForMs] = [0, 0, 0, 0];
  let killed: Promise<void> | undefined;
  const judge = (at: number, status: number, body: Buffer) => {
    if (at >= REQUESTS / 3 && !killed) {
      killedMs = performance.now();
      killed = kill();
    }
    if (status === 503) {
      failed += 1;
      failedForMs = performance.now() - killedMs;
    } else if (right[at] !== `${status} ${body.toString('latin1')}`) wrong += 1;
  };
  const { slowestMs } = await loadHttp({ ...asking, port: postgres.port, take: judge });
  await killed;
  return { requests: REQUESTS, wrong, failed, failedForMs, slowestMs };
}
