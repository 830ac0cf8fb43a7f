import type { ConnectionOutcome } from './connection-outcome';
import type { LookupFailure } from './lookup-failure';

/** What a connection test says where its request has failed. */
export function nameFailure({ kind }: LookupFailure): Exclude<ConnectionOutcome, 'fine'> {
  switch (kind) {
    case 'offline':
    case 'noPermission':
    case 'timedOut':
      return 'unreachable';
    case 'refused':
      return 'keyRefused';
    case 'rateLimited':
    case 'serviceError':
      return kind;
    case 'notUnderstood':
      return 'wrongAddress';
  }
}
