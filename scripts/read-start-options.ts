import { parseArgs } from 'node:util';
import type { Result } from '../lib/result';

/** What `npm start` was asked for. */
export interface StartOptions {
  readonly headless: boolean;
  /** A page to open instead of the sample page. */
  readonly url: string | undefined;
  /** A list to import instead of the sample list. */
  readonly list: string | undefined;
  readonly help: boolean;
}

interface Display {
  /** Whether there is a screen to open a window on. */
  readonly hasDisplay: boolean;
}

/** Reads the command line of `npm start`; an error says what is wrong with it. */
export function readStartOptions(
  args: readonly string[],
  { hasDisplay }: Display,
): Result<StartOptions, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        headless: { type: 'boolean' },
        list: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const [url, ...more] = positionals;
    if (more.length > 0) return { ok: false, error: 'Give one address at the most.' };
    if (url !== undefined && !/^https?:\/\//.test(url)) {
      return { ok: false, error: `${url} is no address. Begin it with https:// or http://.` };
    }
    return {
      ok: true,
      value: {
        headless: values.headless ?? !hasDisplay,
        url,
        list: values.list,
        help: values.help ?? false,
      },
    };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
