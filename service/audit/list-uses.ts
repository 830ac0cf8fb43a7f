import { formatTable } from '../keys/format-table';
import type { CountedUse } from './key-use';

const HEADER = ['DAY', 'KEY', 'ENDPOINT', 'STATUS', 'REQUESTS'];

/** Lists how keys were used, a line for what is alike on a day. @param id of the only key to list */
export function listUses(uses: readonly CountedUse[], id?: string): readonly string[] {
  const listed = uses.filter(({ key }) => id === undefined || key.split('-', 1)[0] === id);
  if (listed.length === 0) return ['No use is on record.'];
  const rows = listed.map(({ day, key, endpoint, status, requests }) => [
    day,
    key,
    endpoint,
    String(status),
    requests.toLocaleString('en-US'),
  ]);
  return formatTable([HEADER, ...rows]);
}
