import { Readable } from 'node:stream';
import { runDirectory } from '../run-directory';

/** Runs a command line within this process; `serve` stops as soon as it serves. */
export async function runCommand(
  args: readonly string[],
  input = '',
  env: Readonly<Record<string, string>> = {},
) {
  const written = { out: '', err: '' };
  const code = await runDirectory(args, {
    terminal: {
      out: (line) => void (written.out += `${line}\n`),
      err: (line) => void (written.err += `${line}\n`),
    },
    stdin: Readable.from([input]),
    env,
    stopSignal: () => AbortSignal.abort(),
  });
  return { code, ...written };
}
