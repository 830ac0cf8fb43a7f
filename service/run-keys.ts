import { listUses } from './audit/list-uses';
import type { UseTable } from './audit/use-table';
import type { Command, Terminal } from './command';
import { createKey } from './create-key';
import type { KeyStore } from './key-store';
import { applyGrant } from './keys/apply-grant';
import { formatDay } from './keys/format-day';
import { listKeys } from './keys/list-keys';
import { rotateKey, type Rotation } from './keys/rotate-key';
import { revokeKey } from './revoke-key';

/** What the `keys` commands need. */
export interface KeysOptions {
  readonly keys: KeyStore;
  readonly uses: UseTable;
  readonly terminal: Terminal;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

type KeysCommand = Extract<Command, { kind: `keys ${string}` }>;

/** Runs one of the `keys` commands. @returns the exit code */
export function runKeys(command: KeysCommand, options: KeysOptions): number {
  const { keys, uses, terminal, now } = options;
  switch (command.kind) {
    case 'keys create':
      return makeKey(command, options);
    case 'keys list':
      return print(
        listKeys(keys.listKeys(), { nowMs: now(), lastDays: uses.listLastDays() }),
        terminal,
      );
    case 'keys audit':
      return print(listUses(uses.list(), command.id), terminal);
    case 'keys rotate':
      return reportRotation(rotateKey({ ...command, keys, nowMs: now() }), command, options);
    case 'keys change':
      return changeKey(command, options);
    case 'keys revoke':
      return reportRevocation(revokeKey({ keys, id: command.id, now }), command.id, terminal);
  }
}

function print(lines: readonly string[], terminal: Terminal): number {
  for (const line of lines) terminal.out(line);
  return 0;
}

function makeKey(
  { user, grant }: Extract<KeysCommand, { kind: 'keys create' }>,
  { keys, terminal, now }: KeysOptions,
): number {
  const granted = applyGrant({}, grant, now());
  if ((granted.expiresAtMs ?? Infinity) <= now()) return refuseEnd(terminal);
  const { id, key } = createKey({ keys, user, now, ...granted });
  showKey(`Key ${id} for ${user}.`, key, terminal);
  return 0;
}

function changeKey(
  { id, grant }: Extract<KeysCommand, { kind: 'keys change' }>,
  { keys, terminal, now }: KeysOptions,
): number {
  if (!keys.findKey(id)) return refuseId(terminal);
  if ((applyGrant({}, grant, now()).expiresAtMs ?? Infinity) <= now()) return refuseEnd(terminal);
  keys.changeKey(id, ({ scopes, expiresAtMs, limits, ...others }) => ({
    ...others,
    scopes,
    ...applyGrant(
      { scopes, ...(expiresAtMs !== undefined && { expiresAtMs }), ...(limits && { limits }) },
      grant,
      now(),
    ),
  }));
  terminal.out(`Key ${id} is changed.`);
  return 0;
}

function reportRotation(
  rotation: Rotation,
  { id, overlapMs }: Extract<KeysCommand, { kind: 'keys rotate' }>,
  { terminal, now }: KeysOptions,
): number {
  switch (rotation.kind) {
    case 'unknown':
      return refuseId(terminal);
    case 'ended':
      terminal.err('This key is revoked or has expired. Make another with keys create.');
      return 1;
    case 'under way':
      terminal.err(
        `Two keys with this ID are valid until ${formatDay(rotation.untilMs)}. Wait until then, or ` +
          `end both now with: keys rotate ${id} --overlap 0d`,
      );
      return 1;
    case 'rotated': {
      const { key, number, stored } = rotation;
      const older =
        overlapMs === 0
          ? 'Older ones are refused from now on.'
          : `The one before is valid until ${formatDay(now() + overlapMs)}.`;
      showKey(`Key ${id}, number ${number}, for ${stored.user}. ${older}`, key, terminal);
      return 0;
    }
  }
}

/** The key alone on standard output, so that it can be piped into a password manager. */
function showKey(what: string, key: string, terminal: Terminal): void {
  terminal.err(`${what} It is shown this once; keep it now:`);
  terminal.out(key);
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
      return refuseId(terminal);
  }
}

function refuseId(terminal: Terminal): number {
  terminal.err('There is no key with this ID. keys list shows them.');
  return 1;
}

function refuseEnd(terminal: Terminal): number {
  terminal.err('--expires is in the past. A key ends at 00:00 UTC of its date.');
  return 2;
}
