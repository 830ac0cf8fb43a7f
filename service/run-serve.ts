import type { Command, Terminal } from './command';
import { isLoopback } from './is-loopback';
import type { ListingStore } from './listing/listing-store';
import { readCertificate, type CertificateFiles } from './read-certificate';
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
  const { certificate: files } = command;
  if (!isLoopback(command.host) && !command.behindTlsProxy && !files) {
    terminal.err(
      `${command.host} can be reached by others, and keys would travel in clear text. Listen on ` +
        '127.0.0.1, give it a certificate with --tls-cert and --tls-key, or put a TLS proxy in ' +
        'front and add --behind-tls-proxy.',
    );
    return 2;
  }
  const certificate = files && readCertificate(files);
  if (certificate?.ok === false) {
    terminal.err(certificate.error);
    return 1;
  }
  let directory: RunningDirectory;
  try {
    const tls = { certificate: certificate?.value };
    directory = await startDirectory({ ...command, ...tls, ...(listing && { listing }) });
  } catch (error) {
    terminal.err(describeStartError(error, command));
    return 1;
  }
  terminal.out(`Listening on ${directory.url}`);
  if (directory.watchUrl) terminal.out(`Watch it on ${directory.watchUrl}`);
  const stopRenewing = files ? renewOnHangUp(files, { directory, terminal }) : () => {};
  await waitForAbort(signal);
  stopRenewing();
  await directory.stop();
  return 0;
}

interface Renewal {
  readonly directory: Pick<RunningDirectory, 'renewCertificate'>;
  readonly terminal: Terminal;
}

/** Certificates end after months, and whoever renews them tells it so. @returns what ends it */
function renewOnHangUp(files: CertificateFiles, { directory, terminal }: Renewal): () => void {
  const renew = (): void => {
    const next = readCertificate(files);
    if (next.ok) directory.renewCertificate(next.value);
    terminal.err(
      next.ok ? 'The certificate was read anew.' : `${next.error} It goes on as before.`,
    );
  };
  process.on('SIGHUP', renew);
  return () => process.off('SIGHUP', renew);
}

function describeStartError(error: unknown, command: ServeCommand): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const { host, watchPort } = command;
  // Node says which port it was: there may be two.
  const port = error instanceof Error && 'port' in error ? Number(error.port) : command.port;
  const option = port === watchPort ? '--watch-port' : '--port';
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use. Stop the other program or choose another ${option}.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${host} is not an address of this machine. Choose another --host.`;
    case 'EACCES':
      return `You may not use port ${port}. Choose a ${option} from 1024 on.`;
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
