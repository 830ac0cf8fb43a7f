/** What "Test connection" found out. */
export type ConnectionOutcome =
  | 'fine'
  | 'unreachable'
  | 'keyRefused'
  | 'wrongAddress'
  | 'rateLimited'
  | 'serviceError';
