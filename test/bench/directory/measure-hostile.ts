import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { attack, type Outcome } from './attack';
import { createAttacks } from './create-attacks';
import { startProgram, type Program } from './start-program';

export interface HostileFigures {
  /** How many attacks ended in each way. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** Answered by no contract, or held open. */
  readonly wrong: number;
  readonly megabytesBefore: number;
  readonly megabytesMost: number;
  readonly p99Ms: number;
  readonly p99UnderAttackMs: number;
}

interface Options {
  readonly program: string;
  readonly store: string;
  readonly key: string;
}

const ATTACKS = 10_000;
const AT_ONCE = 128;
const CALM_REQUESTS = 1_000;
/** So that who asks in peace does so all the while. */
const REQUESTS_UNDER_ATTACK = 1_500;
const LOOK_MS = 100;
/** What the contracts and HTTP itself have for what is not a right question. */
const RIGHT: ReadonlySet<Outcome> = new Set([
  'cut',
  400,
  401,
  403,
  404,
  405,
  408,
  413,
  414,
  429,
  431,
  501,
]);

/** Measures what attacks of all kinds do to a directory, and to somebody who asks it in peace. */
export async function measureHostile({ program, store, key }: Options): Promise<HostileFigures> {
  const served = await startProgram([program, 'serve', '--store', store, '--port', '0']);
  await askInPeace(served, key, CALM_REQUESTS);
  const p99Ms = await askInPeace(served, key, CALM_REQUESTS);
  const megabytesBefore = served.readMegabytes();
  let megabytesMost = megabytesBefore;
  const timer = setInterval(() => {
    megabytesMost = Math.max(megabytesMost, served.readMegabytes());
  }, LOOK_MS);
  const [outcomes, p99UnderAttackMs] = await Promise.all([
    attackAll(served, key),
    askInPeace(served, key, REQUESTS_UNDER_ATTACK),
  ]);
  clearInterval(timer);
  await served.kill('SIGTERM');
  const counts: Record<string, number> = {};
  for (const outcome of outcomes) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return {
    outcomes: counts,
    wrong: outcomes.filter((outcome) => !RIGHT.has(outcome)).length,
    megabytesBefore,
    megabytesMost,
    p99Ms,
    p99UnderAttackMs,
  };
}

async function attackAll({ port }: Program, key: string): Promise<readonly Outcome[]> {
  const make = createAttacks(key, 5);
  const outcomes: Outcome[] = [];
  let left = ATTACKS;
  const slow: Promise<unknown>[] = [];
  const attackOn = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const made = make();
      const outcome = attack(port, made).then((one) => void outcomes.push(one));
      // They hold on as long as they are let: the others do not wait for them.
      if (made.isUnfinished) slow.push(outcome);
      else await outcome;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, attackOn));
  await Promise.all(slow);
  return outcomes;
}

async function askInPeace({ port }: Program, key: string, count: number): Promise<number> {
  const script = fileURLToPath(new URL('ask-steadily.ts', import.meta.url));
  const options = ['--port', String(port), '--key', key, '--count', String(count)];
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return Number(await text(child.stdout));
}
