import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../lib/time';
import type { Rate, StoredKey, StoredSecret } from '../key-store';
import { formatDay } from './format-day';
import { formatTable } from './format-table';
import { nameSecret } from './name-secret';

const HEADER = ['ID', 'NO', 'CREATED', 'LAST USE', 'UNTIL', 'STATE', 'SCOPES', 'LIMITS', 'USER'];

interface Today {
  /** Milliseconds since 1970. */
  readonly nowMs: number;
  /** On which day each secret was used last, by its name. */
  readonly lastDays: ReadonlyMap<string, string>;
}

/** Lists keys, oldest first, a line for each secret that is not replaced for good. */
export function listKeys(keys: readonly StoredKey[], today: Today): readonly string[] {
  if (keys.length === 0) return ['No keys. Make one with: keys create --user NAME'];
  const sorted = keys.toSorted((left, right) => left.createdAtMs - right.createdAtMs);
  const rows = sorted.flatMap((key) =>
    key.secrets
      .filter(({ endsAtMs = Infinity }) => today.nowMs < endsAtMs)
      .map((secret) => describeSecret(key, secret, today)),
  );
  return formatTable([HEADER, ...rows]);
}

function describeSecret(
  key: StoredKey,
  secret: StoredSecret,
  { nowMs, lastDays }: Today,
): readonly string[] {
  const { state, untilMs } = findState(key, secret, nowMs);
  const limits = Object.entries(key.limits ?? {}).map(([kind, rate]) => formatRate(kind, rate));
  return [
    key.id,
    String(secret.number),
    formatDay(secret.createdAtMs),
    lastDays.get(nameSecret(key.id, secret.number)) ?? '-',
    untilMs === undefined ? '-' : formatDay(untilMs),
    state,
    key.scopes.join(','),
    limits.join(',') || '-',
    key.user,
  ];
}

interface SecretState {
  readonly state: 'valid' | 'rotated' | 'revoked' | 'expired';
  readonly untilMs: number | undefined;
}

function findState(
  { revokedAtMs, expiresAtMs = Infinity }: StoredKey,
  { endsAtMs = Infinity }: StoredSecret,
  nowMs: number,
): SecretState {
  if (revokedAtMs !== undefined) return { state: 'revoked', untilMs: revokedAtMs };
  if (nowMs >= expiresAtMs) return { state: 'expired', untilMs: expiresAtMs };
  const untilMs = Math.min(expiresAtMs, endsAtMs);
  const state = endsAtMs === Infinity ? 'valid' : 'rotated';
  return { state, untilMs: untilMs === Infinity ? undefined : untilMs };
}

/** As `--limit` takes it. */
function formatRate(kind: string, { requests, windowMs }: Rate): string {
  if (windowMs % HOUR_MS === 0) return `${kind}=${requests}/${windowMs / HOUR_MS}h`;
  if (windowMs % MINUTE_MS === 0) return `${kind}=${requests}/${windowMs / MINUTE_MS}m`;
  return `${kind}=${requests}/${windowMs / SECOND_MS}s`;
}
