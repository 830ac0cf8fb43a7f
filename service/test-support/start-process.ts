import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** Arguments of node that run the program; node itself, so that a signal meets it and no wrapper. */
export const MAIN_ARGS: readonly string[] = argsOf('../main.ts');

/** The program as a process of its own, which ends with the running test at the latest. */
export interface StartedProcess {
  readonly child: ChildProcessByStdio<Writable, Readable, Readable>;
  /** All that it has written so far. */
  readonly written: { out: string; err: string };
  /** @returns standard output or error once the text is in it; rejects if the process ends first */
  waitFor(text: string): Promise<string>;
  /** @returns the exit code, or the signal that ended it */
  ended(): Promise<number | NodeJS.Signals | null>;
}

/** Starts the program with this command line. */
export function startMain(...args: readonly string[]): StartedProcess {
  return startNode(...MAIN_ARGS, ...args);
}

/** Starts the program that imports so many numbers from one on. */
export function startNumbered(storePath: string, first: number, count: number): StartedProcess {
  return startNode(...argsOf('./import-numbered.ts'), storePath, String(first), String(count));
}

/** Starts the program that changes a key so many times once it reads anything. */
export function startChangingKey(storePath: string, id: string, count: number): StartedProcess {
  return startNode(...argsOf('./change-key-often.ts'), storePath, id, String(count));
}

/** Starts the program that takes so many turns of the shared limiter once it reads anything. */
export function startTakingTurns(storePath: string, count: number): StartedProcess {
  return startNode(...argsOf('./take-turns.ts'), storePath, String(count));
}

/** Starts node with these arguments. */
export function startNode(...args: readonly string[]): StartedProcess {
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  const closed = once(child, 'close');
  onTestFinished(() => void child.kill('SIGKILL'));
  const written = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (written.out += String(chunk)));
  child.stderr.on('data', (chunk: Buffer) => (written.err += String(chunk)));
  return {
    child,
    written,
    waitFor: (text) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const all = written.out + written.err;
          if (all.includes(text)) resolve(all);
        };
        child.stdout.on('data', look);
        child.stderr.on('data', look);
        void closed.then(() => reject(new Error(`it ended: ${written.err}`)));
        look();
      }),
    async ended() {
      await closed;
      return child.signalCode ?? child.exitCode;
    },
  };
}

function argsOf(file: string): readonly string[] {
  return ['--import', 'tsx', fileURLToPath(new URL(file, import.meta.url))];
}
