import { parseArgs } from 'node:util';
import { checkCredentials } from '../../lib/directory/check-credentials';
import type { DirectoryAccess } from '../../lib/directory/directory-access';
import { parseDirectoryUrl } from '../../lib/directory/parse-directory-url';
import { protocols } from '../../lib/directory/protocols';
import type { Result } from '../../lib/result';

/** What is checked, and with what. */
export interface ConformanceOptions {
  readonly protocol: 'range' | 'phoneHash';
  readonly access: DirectoryAccess;
  /** A number that the directory lists, in E.164 form. */
  readonly listed: string | undefined;
}

const options = {
  key: { type: 'string' },
  user: { type: 'string' },
  protocol: { type: 'string', default: 'range' },
  listed: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/**
 * Reads the command line.
 *
 * @param ownKey taken where the line names no key, so that it need not stand in a shell's history
 * @returns what to check, `help`, or what is wrong with the line
 */
export function readConformanceOptions(
  args: readonly string[],
  ownKey = '',
): Result<ConformanceOptions | 'help', string> {
  const parsed = parseLine(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  if (values.help) return { ok: true, value: 'help' };
  const { protocol, listed } = values;
  if (protocol !== 'range' && protocol !== 'phoneHash')
    return fail('--protocol is range or phoneHash.');
  const [text] = positionals;
  if (text === undefined || positionals.length > 1) return fail('Name one URL, the directory’s.');
  const url = parseDirectoryUrl(text, protocols[protocol].endpoint);
  if (!url.ok) return fail('The URL begins with https://, or http:// on this computer alone.');
  if (listed !== undefined && !/^\+[1-9]\d{5,14}$/.test(listed))
    return fail('--listed is a number in E.164 form, such as +12025550143.');
  const credentials = { user: values.user, key: values.key ?? ownKey };
  if (checkCredentials(credentials)) return fail('Give a key with --key or in DIRECTORY_KEY.');
  return { ok: true, value: { protocol, listed, access: { url: url.value, ...credentials } } };
}

function parseLine(args: readonly string[]) {
  try {
    return {
      ok: true as const,
      value: parseArgs({ args: [...args], allowPositionals: true, options }),
    };
  } catch (error) {
    return fail(error instanceof Error ? `${error.message.split(/\. |\n/, 1)[0]}.` : 'Bad option.');
  }
}

function fail(error: string): Result<never, string> {
  return { ok: false, error };
}
