import { DAY_MS } from '../../lib/time';

/** Hashes of one job. */
export const MAX_JOB_ITEMS = 5_000;
/** 5,000 hashes have 500 KB, and room for whoever sends them indented. */
export const MAX_JOB_BYTES = 1024 * 1024;
/** Jobs that a key can have at a time, also those that are done. */
export const MAX_JOBS_A_KEY = 10;
/** From when it was submitted, a job and its answers are kept for so long. */
export const JOB_KEPT_MS = DAY_MS;
/** Hashes that are looked up without a pause. */
export const SLICE_ITEMS = 100;
