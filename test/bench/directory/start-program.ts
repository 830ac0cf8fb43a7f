import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { readCpuSeconds } from './read-cpu-seconds';

/** A server in a process of its own. */
export interface Program {
  readonly port: number;
  /** Until its first line was there. */
  readonly startMs: number;
  /** What it has used of a core since it was started, in seconds. */
  readonly readCpuSeconds: () => number;
  /** What it has in memory now, in megabytes. */
  readonly readMegabytes: () => number;
  readonly kill: (signal: NodeJS.Signals) => Promise<void>;
}

/**
 * Starts a program that says on its first line where it listens.
 *
 * @throws when it ends before
 */
export async function startProgram(args: readonly string[]): Promise<Program> {
  const startedMs = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const [line] = await Promise.race([
    once(child.stdout, 'data'),
    ended.then(() => {
      throw new Error('the server has ended');
    }),
  ]);
  const port = Number(/:(\d+)\s*$/.exec(String(line).trim())?.[1]);
  const read = (file: string) => readFileSync(`/proc/${child.pid}/${file}`, 'utf8');
  return {
    port,
    startMs: performance.now() - startedMs,
    readCpuSeconds: () => readCpuSeconds(child.pid ?? 0),
    readMegabytes: () => Number(/VmRSS:\s+(\d+) kB/.exec(read('status'))?.[1]) / 1e3,
    kill: async (signal) => {
      child.kill(signal);
      await ended;
    },
  };
}
