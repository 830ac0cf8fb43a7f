import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createNumberSpill } from '../listing/create-number-spill';
import type { RecordCounts } from '../listing/create-record-writer';
import type { Spill } from '../listing/create-spill';
import { writeNumbers } from '../listing/write-numbers';
import { writeRecords } from '../listing/write-records';
import type { StateTable } from './create-state-table';
import { nameGeneration } from './name-generation';
import { syncFolder } from './sync-folder';
import type { StoreState } from './store-state';

interface Options {
  readonly path: string;
  readonly state: StateTable;
  /** What is added: entries of the listing's layout. */
  readonly spill: Spill;
  /** Reports of earlier days, counted from 1970-01-01, are dropped. */
  readonly oldestDay: number;
  /** What is to be remembered with it: new names, the file that was imported, who is kept out. */
  readonly change: (state: StoreState) => StoreState;
}

/**
 * Writes the next generation of the listing and has it served. Until the last step everybody sees the
 * old one, and a process that is killed before it has changed nothing. Whoever calls holds the
 * store's lock.
 *
 * @throws what the file system throws, such as ENOSPC; the old generation stays then
 */
export function changeListing({ path, state, spill, oldestDay, change }: Options): RecordCounts {
  const before = state.read();
  const after = change(before);
  const generation = before.generation + 1;
  const folder = nameGeneration(path, generation);
  removeOthers(path, before.generation);
  mkdirSync(folder, { mode: 0o700 });
  try {
    const heldFolder =
      before.generation === 0 ? undefined : nameGeneration(path, before.generation);
    const counts = writeGeneration({ folder, heldFolder, spill, oldestDay }, after.forgotten);
    syncFolder(folder);
    syncFolder(path);
    state.write({ ...after, generation });
    removeReplaced(path, generation);
    return counts;
  } catch (error) {
    if (state.readGeneration() !== generation) rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** It is done by then, whether or not the old files can go: the next change tries again. */
function removeReplaced(path: string, served: number): void {
  try {
    removeOthers(path, served);
  } catch {
    return;
  }
}

interface Folders {
  readonly folder: string;
  readonly heldFolder: string | undefined;
  readonly spill: Spill;
  readonly oldestDay: number;
}

function writeGeneration(folders: Folders, forgotten: readonly string[]): RecordCounts {
  const { folder, heldFolder } = folders;
  const out = new Set(forgotten);
  const kinds = (['md5', 'sha256'] as const).map((part) => ({
    part,
    numbers: createNumberSpill({ algorithm: part, path: join(folder, `${part}.tmp`) }),
  }));
  try {
    const counts = writeRecords({
      ...folders,
      isForgotten: out.size > 0 ? (digest) => out.has(digest.toString('hex')) : undefined,
      onNumber: (number, kind) => {
        for (const { numbers } of kinds) numbers.note(number, kind);
      },
    });
    for (const { part, numbers } of kinds)
      writeNumbers({ folder, heldFolder, part, changes: numbers.spill });
    return counts;
  } finally {
    for (const { numbers } of kinds) numbers.spill.remove();
  }
}

/** Deletes what is no generation that is served: old ones, and one that was broken off. */
function removeOthers(path: string, served: number): void {
  for (const name of readdirSync(path)) {
    const generation = /^listing-(\d+)$/.exec(name)?.[1];
    if (generation !== undefined && Number(generation) !== served)
      rmSync(join(path, name), { recursive: true, force: true });
  }
}
