import { hash } from 'node:crypto';
import { createSpill, type Spill } from './create-spill';
import type { ExactHash } from './exact-hash';
import { CHANGE_BYTES, CHANGE_KIND_AT, CHANGE_NUMBER_AT } from './number-change';
import { readNumber } from './read-number';

/** Numbers that are found by another hash than SHA-1, as they are added and removed. */
export interface NumberSpill {
  readonly note: (number: Buffer, change: 'added' | 'removed') => void;
  readonly spill: Spill;
}

interface Options {
  readonly algorithm: ExactHash['algorithm'];
  readonly path: string;
}

/** @throws what the file system throws */
export function createNumberSpill({ algorithm, path }: Options): NumberSpill {
  const spill = createSpill({ path, entryBytes: CHANGE_BYTES });
  const entry = Buffer.alloc(CHANGE_BYTES);
  return {
    spill,
    note: (number, change) => {
      const known = readNumber(number, 0);
      if (known === undefined) return;
      entry.write(hash(algorithm, known, 'hex').slice(0, 2 * CHANGE_KIND_AT), 'hex');
      entry[CHANGE_KIND_AT] = change === 'added' ? 1 : 0;
      number.copy(entry, CHANGE_NUMBER_AT);
      spill.add(entry);
    },
  };
}
