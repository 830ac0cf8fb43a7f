import { SECOND_MS } from '../lib/time';

const NANOSECONDS_PER_MS = 1e6;

/** @returns milliseconds since the machine started, the same in all its processes; never goes back */
export function readMachineClock(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * SECOND_MS + nanoseconds / NANOSECONDS_PER_MS;
}
