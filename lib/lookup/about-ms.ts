import { MINUTE_MS } from '../time';

/** When a range was stored is written on it no finer than this: who reads the disk learns no more. */
export const ABOUT_MS = 10 * MINUTE_MS;
