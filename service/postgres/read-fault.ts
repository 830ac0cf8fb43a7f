import { DatabaseError } from 'pg';

/** Why a server did not answer. */
export interface PostgresFault {
  /**
   * No connection could be made; or one is there, but nothing comes; or it was lost; or the server
   * answered with an error.
   */
  readonly kind: 'unreachable' | 'silent' | 'lost' | 'refused';
  /** As the system or SQL name it, such as ECONNREFUSED or 42P01; nothing of an address is in it. */
  readonly code: string;
}

/** The server ends the connection: it is stopped, or another process of it has crashed. */
const ENDED = /^57P0[1-4]$/;

/** Reads what the driver threw at a statement, or while it connected. Messages may quote, so none is kept. */
export function readFault(error: unknown, isConnected: boolean): PostgresFault {
  const code = readCode(error);
  if (!isConnected) return { kind: 'unreachable', code: code || nameFailure(error) };
  if (error instanceof DatabaseError && !ENDED.test(code)) return { kind: 'refused', code };
  return error instanceof Error && error.message === 'Query read timeout'
    ? { kind: 'silent', code: 'no answer' }
    : { kind: 'lost', code: code || 'connection lost' };
}

/** What the driver itself finds has no code. */
const FAILURES: readonly (readonly [begin: string, code: string])[] = [
  ['SASL', 'no password'],
  ['The server does not support SSL', 'no tls'],
  ['timeout expired', 'no answer'],
];

function nameFailure(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  return FAILURES.find(([begin]) => message.startsWith(begin))?.[1] ?? 'no connection';
}

function readCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}
