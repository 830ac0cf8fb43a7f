import type { Result } from '../../lib/result';
import type { Command } from '../command';

/** What was read of a command line, or a sentence for the person who typed it. */
export type Parsed<T = Command> = Result<T, string>;

export function done<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

export function fail(error: string): Parsed<never> {
  return { ok: false, error };
}
