import { mkdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { open, type Database, type RootDatabase } from 'lmdb';
import { checkFile } from '../lmdb-file/check-file';
import type { JobItem, JobRef, StoredJob } from './job';
import { SLICE_ITEMS } from './job-limits';
import type { AnswerSpan, JobStore } from './job-store';

type JobKey = [keyId: string, id: string];
type SliceKey = [keyId: string, id: string, slice: number];

interface Tables {
  readonly root: RootDatabase;
  readonly jobs: Database<StoredJob, JobKey>;
  /** A slice's hashes, and in their place its answers once it has them. */
  readonly slices: Database<readonly object[], SliceKey>;
}

/** Behind every id, which is hex. */
const LAST = '\uffff';

/**
 * Opens the jobs of a directory, in a file of their own: they come and go, and a backup of keys and
 * listing need not have them. Several processes may hold it.
 *
 * @param path a folder; made readable for its owner only when it does not exist
 * @throws when the folder cannot be made, read or written, or holds something else
 */
export function openJobStore(path: string): JobStore {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  checkFile(dirname(path), basename(path));
  const root = open({ path, noSubdir: false, maxDbs: 2 });
  const tables: Tables = {
    root,
    jobs: root.openDB<StoredJob, JobKey>({ name: 'jobs', encoding: 'json' }),
    slices: root.openDB<readonly object[], SliceKey>({ name: 'slices', encoding: 'json' }),
  };
  return { ...createReads(tables), ...createWrites(tables), close: () => root.close() };
}

type Reads = Pick<JobStore, 'find' | 'listOf' | 'listAll' | 'readSlice' | 'readAnswers'>;

function createReads({ root, jobs, slices }: Tables): Reads {
  const read = <T>(step: () => T): T => {
    // What another process wrote counts at once, not with the next snapshot.
    root.resetReadTxn();
    return step();
  };
  return {
    find: ({ keyId, id }) => read(() => jobs.get([keyId, id])),
    listOf: (keyId) => read(() => listOf(jobs, keyId)),
    listAll: () => read(() => [...jobs.getRange()].map(({ value }) => value)),
    readSlice: ({ keyId, id }, slice) =>
      read(() => (slices.get([keyId, id, slice]) ?? []) as readonly JobItem[]),
    readAnswers: (ref, span) => read(() => readAnswers(slices, ref, span)),
  };
}

type Writes = Omit<JobStore, keyof Reads | 'close'>;

function createWrites({ root, jobs, slices }: Tables): Writes {
  const write = (
    { keyId, id }: JobRef,
    change: (job: StoredJob) => StoredJob | undefined,
  ): StoredJob | undefined => {
    const held = jobs.get([keyId, id]);
    const changed = held && change(held);
    if (changed) jobs.putSync([keyId, id], changed);
    return changed;
  };
  return {
    add: (keyId, decide) =>
      root.transaction(() => {
        const decided = decide(listOf(jobs, keyId));
        if (!decided.ok) return decided;
        const { job, items } = decided.value;
        jobs.putSync([keyId, job.id], job);
        for (let at = 0; at < items.length; at += SLICE_ITEMS)
          slices.putSync([keyId, job.id, at / SLICE_ITEMS], items.slice(at, at + SLICE_ITEMS));
        return { ok: true, value: job };
      }),
    change: (ref, change) => root.transaction(() => write(ref, change)),
    keepAnswers: (ref, slice, { answers, change }) =>
      root.transaction(() => {
        const changed = write(ref, change);
        if (changed) slices.putSync([ref.keyId, ref.id, slice], answers);
        return changed;
      }),
    remove: ({ keyId, id }) =>
      root.transaction(() => {
        for (const key of slices.getKeys({ start: [keyId, id, 0], end: [keyId, id, Infinity] }))
          slices.removeSync(key);
        return jobs.removeSync([keyId, id]);
      }),
  };
}

function listOf(jobs: Tables['jobs'], keyId: string): readonly StoredJob[] {
  return [...jobs.getRange({ start: [keyId, ''], end: [keyId, LAST] })]
    .map(({ value }) => value)
    .toSorted((left, right) => left.createdAtMs - right.createdAtMs);
}

function readAnswers(
  slices: Tables['slices'],
  { keyId, id }: JobRef,
  { offset, limit }: AnswerSpan,
): readonly unknown[] {
  const first = Math.floor(offset / SLICE_ITEMS);
  const end = Math.ceil((offset + limit) / SLICE_ITEMS);
  const found = slices.getRange({ start: [keyId, id, first], end: [keyId, id, end] });
  const skipped = offset - first * SLICE_ITEMS;
  return [...found].flatMap(({ value }) => value).slice(skipped, skipped + limit);
}
