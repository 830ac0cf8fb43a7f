import { isSupportedCountry, type CountryCode } from 'libphonenumber-js/max';
import { normaliseNumber } from '../lib/number/normalise-number';
import type { HelpTopic } from './command';
import { done, fail, type Parsed } from './command-line/parsed';
import { readOptions } from './command-line/read-options';
import { DEFAULT_AUDIT_DAYS, DEFAULT_PORT } from './help-text';
import { parseKeys } from './keys/parse-keys';
import { parseSources } from './sources/parse-sources';

const COMMANDS = 'serve, import, forget, export, export-ranges, publish, sources and keys';
const SOURCE = /^\P{Cc}{0,100}$/u;

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
    case 'export-ranges':
      return parseExportRanges(rest);
    case 'publish':
      return parsePublish(rest);
    case 'sources':
      return parseSources(rest);
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
    'watch-port': { type: 'string', default: '' },
    'tls-cert': { type: 'string', default: '' },
    'tls-key': { type: 'string', default: '' },
    'allow-key-in-url': { type: 'boolean', default: false },
    'allow-private-webhooks': { type: 'boolean', default: false },
    postgres: { type: 'string', multiple: true },
    'share-limits': { type: 'boolean', default: false },
    'audit-days': { type: 'string', default: String(DEFAULT_AUDIT_DAYS) },
  });
  if (!read.ok) return read;
  const { text, texts, flag, rest } = read.value;
  if (flag('help')) return help('serve');
  if (rest.length > 0) return fail('serve takes options only.');
  if (!isPort(text('port'))) return fail('--port is 0 to 65535.');
  if (!/^\d{1,4}$/.test(text('audit-days'))) return fail('--audit-days is 0 to 9999.');
  const watchPort = text('watch-port');
  if (watchPort !== '' && !isPort(watchPort)) return fail('--watch-port is 0 to 65535.');
  if (text('host') === '') return fail('--host is empty.');
  const [cert, key] = [text('tls-cert'), text('tls-key')];
  if ((cert === '') !== (key === '')) return fail('--tls-cert and --tls-key go together.');
  return done({
    kind: 'serve',
    storePath: text('store'),
    host: text('host'),
    port: Number(text('port')),
    watchPort: watchPort === '' ? undefined : Number(watchPort),
    behindTlsProxy: flag('behind-tls-proxy'),
    certificate: cert === '' ? undefined : { cert, key },
    allowKeyInQuery: flag('allow-key-in-url'),
    allowPrivateWebhooks: flag('allow-private-webhooks'),
    postgres: texts('postgres'),
    shareLimits: flag('share-limits'),
    auditDays: Number(text('audit-days')),
  });
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
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

function parseExportRanges(args: readonly string[]): Parsed {
  const read = readOptions(args, { padded: { type: 'boolean', default: false } });
  if (!read.ok) return read;
  const { text, flag, rest } = read.value;
  if (flag('help')) return help('export-ranges');
  const [folder] = rest;
  if (!folder || rest.length > 1) return fail('export-ranges takes one FOLDER.');
  const storePath = text('store');
  return done({ kind: 'export-ranges', storePath, folder, isPadded: flag('padded') });
}

function parsePublish(args: readonly string[]): Parsed {
  const read = readOptions(args, { postgres: { type: 'string', multiple: true } });
  if (!read.ok) return read;
  const { text, texts, flag, rest } = read.value;
  if (flag('help')) return help('publish');
  if (rest.length > 0) return fail('publish takes options only.');
  return done({ kind: 'publish', storePath: text('store'), postgres: texts('postgres') });
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
