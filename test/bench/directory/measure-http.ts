import { fileURLToPath } from 'node:url';
import { findMedian } from './find-median';
import { loadHttp } from './load-http';
import { startProgram, type Program } from './start-program';
import { writeRangeRequest } from './write-range-request';

export interface HttpFigures {
  readonly startMs: number;
  readonly requestsPerSecond: number;
  readonly bareRequestsPerSecond: number;
  /** Of a core that a server has to itself: other work on the machine does not change it. */
  readonly shareOfBare: number;
  readonly p99Ms: number;
  readonly bareP99Ms: number;
  readonly megabytes: number;
}

interface Options {
  /** The built program. */
  readonly program: string;
  readonly store: string;
  readonly key: string;
}

const CONNECTIONS = 64;
const REQUESTS = 60_000;
const ROUNDS = 5;
const PREFIXES = 2 ** 20;
/** Odd, so that every prefix comes once before one comes twice. */
const STRIDE = 7_919;

interface Round {
  readonly perSecond: number;
  readonly perCpuSecond: number;
  readonly p99Ms: number;
}

/** Measures the service against a bare server, in turns, so that both meet the same machine. */
export async function measureHttp({ program, store, key }: Options): Promise<HttpFigures> {
  const bare = await startProgram([fileURLToPath(new URL('serve-bare.mjs', import.meta.url))]);
  const served = await startProgram([program, 'serve', '--store', store, '--port', '0']);
  const write = (at: number) => writeRangeRequest(key, (at * STRIDE) % PREFIXES);
  const firstMs = served.startMs + (await time(() => load(served, { write, count: 1 })));
  const rounds: { readonly bare: Round; readonly served: Round }[] = [];
  // The first is for the compilers of both.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const pair = { bare: await load(bare, { write }), served: await load(served, { write }) };
    if (round > 0) rounds.push(pair);
  }
  const megabytes = served.readMegabytes();
  await Promise.all([bare.kill('SIGKILL'), served.kill('SIGTERM')]);
  const find = (which: 'bare' | 'served', what: keyof Round) =>
    findMedian(rounds.map((pair) => pair[which][what]));
  return {
    startMs: firstMs,
    requestsPerSecond: find('served', 'perSecond'),
    bareRequestsPerSecond: find('bare', 'perSecond'),
    shareOfBare: findMedian(
      rounds.map((pair) => pair.served.perCpuSecond / pair.bare.perCpuSecond),
    ),
    p99Ms: find('served', 'p99Ms'),
    bareP99Ms: find('bare', 'p99Ms'),
    megabytes,
  };
}

async function load(
  program: Program,
  { write, count = REQUESTS }: { readonly write: (at: number) => Buffer; readonly count?: number },
): Promise<Round> {
  const before = program.readCpuSeconds();
  const figures = await loadHttp({ port: program.port, connections: CONNECTIONS, count, write });
  const unexpected = Object.keys(figures.statuses).filter((one) => one !== '200' && one !== '404');
  if (unexpected.length > 0) throw new Error(`it answered ${unexpected.join(', ')}`);
  return {
    perSecond: figures.requestsPerSecond,
    perCpuSecond: count / (program.readCpuSeconds() - before),
    p99Ms: figures.p99Ms,
  };
}

async function time(run: () => Promise<unknown>): Promise<number> {
  const startMs = performance.now();
  await run();
  return performance.now() - startMs;
}
