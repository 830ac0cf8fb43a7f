import type { HelpTopic } from '../command';
import { done, fail, type Parsed } from '../command-line/parsed';
import { readOptions, type CommandOptions } from '../command-line/read-options';
import { DAY_MS } from '../../lib/time';
import type { KeyGrant } from './key-grant';
import { parseKeyEnd } from './parse-key-end';
import { parseKeyLimits } from './parse-key-limits';
import { parseScopes } from './parse-scopes';

const TOPIC: HelpTopic = 'keys';
const USER = /^[^:\p{Cc}]{1,64}$/u;
const DEFAULT_OVERLAP = '7d';

const GRANT = {
  scopes: { type: 'string' },
  expires: { type: 'string' },
  limit: { type: 'string', multiple: true },
} as const;

/** Reads what follows `keys`. */
export function parseKeys([action, ...args]: readonly string[]): Parsed {
  switch (action) {
    case 'create':
      return parseCreate(args);
    case 'list':
      return parseList(args);
    case 'audit':
      return parseAudit(args);
    case 'rotate':
      return parseRotate(args);
    case 'change':
      return parseChange(args);
    case 'revoke':
      return parseRevoke(args);
    case '--help':
    case '-h':
      return done({ kind: 'help', topic: TOPIC });
    case undefined:
    default:
      return fail('keys needs an action: create, list, audit, rotate, change or revoke.');
  }
}

function parseCreate(args: readonly string[]): Parsed {
  return withOptions(args, { user: { type: 'string' }, ...GRANT }, ({ text, ...options }) => {
    if (options.rest.length > 0) return fail('keys create takes options only.');
    const user = text('user');
    if (!USER.test(user))
      return fail('keys create needs --user NAME, 1 to 64 characters without a colon.');
    const grant = readGrant({ text, ...options });
    if (!grant.ok) return grant;
    return done({ kind: 'keys create', storePath: text('store'), user, grant: grant.value });
  });
}

function parseList(args: readonly string[]): Parsed {
  return withOptions(args, {}, ({ text, rest }) =>
    rest.length > 0
      ? fail('keys list takes options only.')
      : done({ kind: 'keys list', storePath: text('store') }),
  );
}

function parseAudit(args: readonly string[]): Parsed {
  return withOptions(args, {}, ({ text, rest: [id, ...others] }) =>
    others.length > 0
      ? fail('keys audit takes one ID at the most, as keys list shows it.')
      : done({ kind: 'keys audit', storePath: text('store'), id }),
  );
}

function parseRotate(args: readonly string[]): Parsed {
  const overlap = { type: 'string', default: DEFAULT_OVERLAP } as const;
  return withOptions(args, { overlap }, ({ text, rest }) => {
    const id = readId(rest, 'rotate');
    if (!id.ok) return id;
    const [, days] = /^(\d{1,3})d$/.exec(text('overlap')) ?? [];
    if (days === undefined) return fail('--overlap is a number of days up to 999, such as 7d.');
    const overlapMs = Number(days) * DAY_MS;
    return done({ kind: 'keys rotate', storePath: text('store'), id: id.value, overlapMs });
  });
}

function parseChange(args: readonly string[]): Parsed {
  return withOptions(args, GRANT, (options) => {
    const id = readId(options.rest, 'change');
    if (!id.ok) return id;
    const grant = readGrant(options);
    if (!grant.ok) return grant;
    if (Object.keys(grant.value).length === 0)
      return fail('keys change needs --scopes, --expires or --limit.');
    const storePath = options.text('store');
    return done({ kind: 'keys change', storePath, id: id.value, grant: grant.value });
  });
}

function parseRevoke(args: readonly string[]): Parsed {
  return withOptions(args, {}, ({ text, rest }) => {
    const id = readId(rest, 'revoke');
    return id.ok ? done({ kind: 'keys revoke', storePath: text('store'), id: id.value }) : id;
  });
}

function withOptions(
  args: readonly string[],
  own: Parameters<typeof readOptions>[1],
  read: (options: CommandOptions) => Parsed,
): Parsed {
  const options = readOptions(args, own);
  if (!options.ok) return options;
  return options.value.flag('help') ? done({ kind: 'help', topic: TOPIC }) : read(options.value);
}

function readId([id, ...others]: readonly string[], action: string): Parsed<string> {
  return id && others.length === 0
    ? done(id)
    : fail(`keys ${action} takes one ID, as keys list shows it.`);
}

function readGrant({ text, texts }: Pick<CommandOptions, 'text' | 'texts'>): Parsed<KeyGrant> {
  const scopes = text('scopes') === '' ? done(undefined) : parseScopes(text('scopes'));
  if (!scopes.ok) return scopes;
  const end = text('expires') === '' ? done(undefined) : parseKeyEnd(text('expires'));
  if (!end.ok) return end;
  const limits = parseKeyLimits(texts('limit'));
  if (!limits.ok) return limits;
  return done({
    ...(scopes.value && { scopes: scopes.value }),
    ...(end.value && { end: end.value }),
    ...(limits.value && { limits: limits.value }),
  });
}
