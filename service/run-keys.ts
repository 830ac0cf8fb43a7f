import type { Command, Terminal } from './command';
import { createKey } from './create-key';
import type { KeyStore, StoredKey } from './key-store';
import { revokeKey } from './revoke-key';

/** What the `keys` commands need. */
export interface KeysOptions {
  readonly keys: KeyStore;
  readonly terminal: Terminal;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

type KeysCommand = Extract<Command, { kind: `keys ${string}` }>;

/** Runs one of the `keys` commands. @returns the exit code */
export function runKeys(command: KeysCommand, { keys, terminal, now }: KeysOptions): number {
  switch (command.kind) {
    case 'keys create': {
      const { id, key } = createKey({ keys, user: command.user, now });
      // The key alone on standard output, so that it can be piped into a password manager.
      terminal.err(`Key ${id} for ${command.user}. It is shown this once; keep it now:`);
      terminal.out(key);
      return 0;
    }
    case 'keys list':
      for (const line of listKeys(keys.listKeys())) terminal.out(line);
      return 0;
    case 'keys revoke':
      return reportRevocation(revokeKey({ keys, id: command.id, now }), command.id, terminal);
  }
}

function listKeys(keys: readonly StoredKey[]): readonly string[] {
  if (keys.length === 0) return ['No keys. Make one with: keys create --user NAME'];
  const sorted = keys.toSorted((left, right) => left.createdAtMs - right.createdAtMs);
  return ['ID            CREATED     REVOKED     USER', ...sorted.map(describeKey)];
}

function describeKey({ id, user, createdAtMs, revokedAtMs }: StoredKey): string {
  const revoked = revokedAtMs === undefined ? '-' : formatDay(revokedAtMs);
  return `${id}  ${formatDay(createdAtMs)}  ${revoked.padEnd(10)}  ${user}`;
}

/** UTC, YYYY-MM-DD. */
function formatDay(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 10);
}

function reportRevocation(
  outcome: ReturnType<typeof revokeKey>,
  id: string,
  terminal: Terminal,
): number {
  switch (outcome) {
    case 'revoked':
      terminal.out(`Key ${id} is revoked.`);
      return 0;
    case 'was-revoked':
      terminal.out(`Key ${id} was revoked before.`);
      return 0;
    case 'unknown':
      terminal.err('There is no key with this ID. keys list shows them.');
      return 1;
  }
}
