/** What must survive the worker but not the browser: a map of plain data, kept in memory only. */
export interface SessionStore {
  readonly readAll: () => Promise<Readonly<Record<string, unknown>>>;
  readonly read: (key: string) => Promise<unknown>;
  readonly write: (key: string, value: unknown) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
}
