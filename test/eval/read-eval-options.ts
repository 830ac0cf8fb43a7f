import { parseArgs } from 'node:util';
import { isSupportedCountry, type CountryCode } from 'libphonenumber-js/max';
import type { Result } from '../../lib/result';

const MODES = ['matcher', 'pages', 'hard'] as const;

/** What `npm run eval` was asked for. */
export interface EvalOptions {
  readonly mode: (typeof MODES)[number];
  readonly file: string;
  /** Whether to list what went wrong. */
  readonly misses: boolean;
  /** Whether to run the library's own text search instead, to compare with. */
  readonly library: boolean;
  /** The user's default country, for pages that tell of none. */
  readonly defaultCountry: CountryCode | undefined;
}

/**
 * Reads the command line of `npm run eval`; an error says what to do.
 *
 * @returns undefined where help is asked for
 */
export function readEvalOptions(args: readonly string[]): Result<EvalOptions | undefined, string> {
  const parsed = parse(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  if (values.help) return { ok: true, value: undefined };
  const [mode, file, ...more] = positionals;
  const known = MODES.find((each) => each === mode);
  if (!known) return fail(`Say what to evaluate first: ${MODES.join(', ')}.`);
  if (file === undefined) return fail(`Name the file to read: npm run eval -- ${known} FILE.`);
  if (more.length > 0) return fail(`Give one file, and no more: ${more.join(' ')}.`);
  const country = values.default?.toUpperCase();
  if (country !== undefined && !isSupportedCountry(country)) {
    return fail(`${country} is no country. Give its two letters, such as --default DE.`);
  }
  const { misses = false, library = false } = values;
  return { ok: true, value: { mode: known, file, misses, library, defaultCountry: country } };
}

function parse(args: readonly string[]) {
  try {
    const options = {
      misses: { type: 'boolean' },
      library: { type: 'boolean' },
      default: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    } as const;
    const value = parseArgs({ args: [...args], allowPositionals: true, options });
    return { ok: true, value } as const;
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function fail(error: string): { readonly ok: false; readonly error: string } {
  return { ok: false, error };
}
