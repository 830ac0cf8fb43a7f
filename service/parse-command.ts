import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isSupportedCountry, type CountryCode } from 'libphonenumber-js/max';
import { normaliseNumber } from '../lib/number/normalise-number';
import type { Result } from '../lib/result';
import type { Command, HelpTopic } from './command';
import { DEFAULT_PORT, DEFAULT_STORE } from './help-text';

/** A sentence for the person who typed the command. */
type UsageError = string;
type Parsed<T = Command> = Result<T, UsageError>;

const COMMANDS = 'serve, import, forget, export and keys';
const SOURCE = /^\P{Cc}{0,100}$/u;
const USER = /^[^:\p{Cc}]{1,64}$/u;

/**
 * Reads a command line.
 *
 * @param args without the program's own name
 * @returns the command, or what is wrong with the line; never throws
 */
export function parseCommand(args: readonly string[]): Parsed {
  const [name, ...rest] = args;
  switch (name) {
    case 'serve':
      return parseServe(rest);
    case 'import':
      return parseImport(rest);
    case 'forget':
      return parseForget(rest);
    case 'export':
      return parseExport(rest);
    case 'keys':
      return parseKeys(rest);
    case '--help':
    case '-h':
    case 'help':
      return help('directory');
    case undefined:
      return fail(`Name a command: ${COMMANDS}.`);
    default:
      return fail(`Unknown command. The commands are ${COMMANDS}.`);
  }
}

function parseServe(args: readonly string[]): Parsed {
  const read = readOptions(args, {
    host: { type: 'string', default: '127.0.0.1' },
    port: { type: 'string', default: String(DEFAULT_PORT) },
    'behind-tls-proxy': { type: 'boolean', default: false },
  });
  if (!read.ok) return read;
  const { text, flag, rest } = read.value;
  if (flag('help')) return help('serve');
  if (rest.length > 0) return fail('serve takes options only.');
  const port = Number(text('port'));
  if (!/^\d{1,5}$/.test(text('port')) || port > 65_535) return fail('--port is 0 to 65535.');
  if (text('host') === '') return fail('--host is empty.');
  return done({
    kind: 'serve',
    storePath: text('store'),
    host: text('host'),
    port,
    behindTlsProxy: flag('behind-tls-proxy'),
  });
}

function parseImport(args: readonly string[]): Parsed {
  const read = readOptions(args, {
    country: { type: 'string' },
    source: { type: 'string' },
    expire: { type: 'string' },
  });
  if (!read.ok) return read;
  const { text, flag, rest } = read.value;
  if (flag('help')) return help('import');
  const [file] = rest;
  if (!file || rest.length > 1) return fail('import takes one FILE, or - for standard input.');
  const country = readCountry(text('country'));
  if (!country.ok) return country;
  const [, days] = /^(\d{1,5})d$/.exec(text('expire')) ?? [];
  if (text('expire') !== '' && days === undefined)
    return fail('--expire is a number of days, such as 90d.');
  if (!SOURCE.test(text('source'))) return fail('--source is 1 to 100 characters.');
  return done({
    kind: 'import',
    storePath: text('store'),
    file,
    country: country.value,
    source: text('source') || undefined,
    expireDays: days === undefined ? undefined : Number(days),
  });
}

function parseForget(args: readonly string[]): Parsed {
  const read = readOptions(args, {
    country: { type: 'string' },
    undo: { type: 'boolean', default: false },
  });
  if (!read.ok) return read;
  const { text, flag, rest } = read.value;
  if (flag('help')) return help('forget');
  const [written] = rest;
  if (!written || rest.length > 1)
    return fail('forget takes one NUMBER, in quotes if it has spaces.');
  const country = readCountry(text('country'));
  if (!country.ok) return country;
  const number = normaliseNumber(written, country.value);
  if (!number) return fail('It is no valid phone number. Write it with +, or name its --country.');
  return done({ kind: 'forget', storePath: text('store'), number, isUndone: flag('undo') });
}

function parseExport(args: readonly string[]): Parsed {
  const read = readOptions(args, {});
  if (!read.ok) return read;
  const { text, flag, rest } = read.value;
  if (flag('help')) return help('export');
  const [file] = rest;
  if (!file || rest.length > 1) return fail('export takes one FILE.');
  return done({ kind: 'export', storePath: text('store'), file });
}

function parseKeys([action, ...args]: readonly string[]): Parsed {
  if (action === '--help' || action === '-h') return help('keys');
  const read = readOptions(args, action === 'create' ? { user: { type: 'string' } } : {});
  if (!read.ok) return read;
  const { text, flag, rest } = read.value;
  if (flag('help')) return help('keys');
  const storePath = text('store');
  const [id] = rest;
  if (action === 'revoke') {
    return id && rest.length === 1
      ? done({ kind: 'keys revoke', storePath, id })
      : fail('keys revoke takes one ID, as keys list shows it.');
  }
  if (rest.length > 0) return fail(`keys ${action ?? ''} takes options only.`);
  if (action === 'list') return done({ kind: 'keys list', storePath });
  if (action !== 'create') return fail('keys needs an action: create, list or revoke.');
  return USER.test(text('user'))
    ? done({ kind: 'keys create', storePath, user: text('user') })
    : fail('keys create needs --user NAME, 1 to 64 characters without a colon.');
}

interface Options {
  /** '' when the option was not given and has no default. */
  readonly text: (name: string) => string;
  readonly flag: (name: string) => boolean;
  readonly rest: readonly string[];
}

function readOptions(
  args: readonly string[],
  own: NonNullable<ParseArgsConfig['options']>,
): Parsed<Options> {
  try {
    const parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...own,
        store: { type: 'string', default: DEFAULT_STORE },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const values: Readonly<Record<string, unknown>> = parsed.values;
    if (values['store'] === '') return fail('--store is empty.');
    return done({
      text: (name) => readText(values[name]),
      flag: (name) => values[name] === true,
      rest: parsed.positionals,
    });
  } catch (error) {
    // The first sentence names the option; the others are about quoting.
    return fail(error instanceof Error ? `${error.message.split(/\. |\n/, 1)[0]}.` : 'Bad option.');
  }
}

function readText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function readCountry(text: string): Parsed<CountryCode | undefined> {
  if (text === '') return done(undefined);
  const country = text.toUpperCase();
  return isSupportedCountry(country)
    ? done(country)
    : fail('--country is two letters of ISO 3166-1, such as US or DE.');
}

function help(topic: HelpTopic): Parsed {
  return done({ kind: 'help', topic });
}

function done<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

function fail(error: UsageError): Parsed<never> {
  return { ok: false, error };
}
