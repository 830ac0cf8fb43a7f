import type { Command, Terminal } from './command';
import { isLoopback } from './is-loopback';
import type { ListingStore } from './listing/listing-store';
import { startDirectory, type RunningDirectory } from './start-directory';

/** What the `serve` command needs. */
export interface ServeOptions {
  readonly terminal: Terminal;
  /** Aborted when the server is to stop. */
  readonly signal: AbortSignal;
  /** In place of the store's own. */
  readonly listing?: ListingStore;
}

type ServeCommand = Extract<Command, { kind: 'serve' }>;

/** Runs `serve` until the signal. @returns the exit code */
export async function runServe(
  command: ServeCommand,
  { terminal, signal, listing }: ServeOptions,
): Promise<number> {
  if (!isLoopback(command.host) && !command.behindTlsProxy) {
    terminal.err(
      `${command.host} can be reached by others, and keys would travel in clear text. ` +
        'Listen on 127.0.0.1, or put a TLS proxy in front and add --behind-tls-proxy.',
    );
    return 2;
  }
  let directory: RunningDirectory;
  try {
    directory = await startDirectory({ ...command, ...(listing && { listing }) });
  } catch (error) {
    terminal.err(describeStartError(error, command));
    return 1;
  }
  terminal.out(`Listening on ${directory.url}`);
  await waitForAbort(signal);
  await directory.stop();
  return 0;
}

function describeStartError(error: unknown, { host, port }: ServeCommand): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use. Stop the other program or choose another --port.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${host} is not an address of this machine. Choose another --host.`;
    case 'EACCES':
      return `You may not use port ${port}. Choose a --port from 1024 on.`;
    default:
      throw error;
  }
}

function waitForAbort(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
