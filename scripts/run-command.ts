import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface CommandOutcome {
  /** The exit code; 127 for a command that is not there. */
  readonly code: number;
  /** What it wrote, on both streams. */
  readonly output: string;
}

interface Options {
  /** Shows the output while it comes. */
  readonly show?: boolean;
  readonly env?: NodeJS.ProcessEnv;
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command in the project's folder to its end. */
export function runCommand(
  [command = '', ...parameters]: readonly string[],
  { show = false, env = process.env }: Options = {},
): Promise<CommandOutcome> {
  const child = spawn(command, parameters, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  const take = (chunk: Buffer) => {
    chunks.push(chunk);
    if (show) process.stdout.write(chunk);
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  return new Promise((resolve) => {
    const end = (code: number) => resolve({ code, output: Buffer.concat(chunks).toString() });
    child.on('error', () => end(127));
    child.on('close', (code) => end(code ?? 1));
  });
}
