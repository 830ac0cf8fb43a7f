import type { Result } from '../../lib/result';
import { isLoopback } from '../is-loopback';
import type { PostgresAddress, PostgresTls } from './postgres-address';

const DEFAULT_PORT = 5432;
const FORM = 'Write it as postgres://USER@HOST:PORT/DATABASE.';
const PARAMETERS = new Set(['host', 'sslmode', 'sslrootcert']);

type Parsed<T> = Result<T, string>;

/**
 * Reads the address of a PostgreSQL server, as libpq takes it: `postgres://user@host:5432/database`,
 * or with `?host=/folder` for a socket. A host that is not this machine is asked by TLS with a
 * certificate that is checked, unless `sslmode=disable` says that the network is safe.
 *
 * @returns the address, or a sentence that says what is wrong and has nothing of it
 */
export function parseAddress(text: string): Parsed<PostgresAddress> {
  const url = /^postgres(ql)?:\/\//.test(text) ? parseUrl(text) : undefined;
  if (!url) return fail(`It is no address of a PostgreSQL server. ${FORM}`);
  if ([...url.searchParams.keys()].some((name) => !PARAMETERS.has(name)))
    return fail(`The address has a parameter that is not known: only ${list(PARAMETERS)} are.`);
  const host = url.searchParams.get('host') ?? readHost(url);
  const tls = readTls(url, host);
  if (!tls.ok) return tls;
  const parts = [url.username, url.password, url.pathname.slice(1)].map(decode);
  if (!parts.every((part) => part.ok)) return fail('The address has a % that stands for nothing.');
  const [user, password, database] = parts.map((part) => part.value || undefined);
  const port = Number(url.port || DEFAULT_PORT);
  return { ok: true, value: { host, port, user, password, database, tls: tls.value } };
}

function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

function readHost({ hostname }: URL): string {
  return hostname === '' ? 'localhost' : hostname.replaceAll(/[[\]]/g, '');
}

function readTls({ searchParams }: URL, host: string): Parsed<PostgresTls> {
  const isNear = host.startsWith('/') || isLoopback(host);
  const caFile = searchParams.get('sslrootcert') ?? undefined;
  switch (searchParams.get('sslmode') ?? (isNear ? 'disable' : 'verify-full')) {
    case 'disable':
      return { ok: true, value: { mode: 'off' } };
    case 'verify-full':
      return { ok: true, value: { mode: 'verify', caFile } };
    default:
      return fail('sslmode is verify-full, or disable where the network is safe.');
  }
}

function decode(text: string): Parsed<string> {
  try {
    return { ok: true, value: decodeURIComponent(text) };
  } catch {
    return fail('');
  }
}

function list(names: ReadonlySet<string>): string {
  return [...names].join(', ');
}

function fail(error: string): Parsed<never> {
  return { ok: false, error };
}
