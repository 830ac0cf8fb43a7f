import { done, fail, type Parsed } from '../command-line/parsed';
import { readOptions } from '../command-line/read-options';

/** One line, as a publisher names its licence. */
const LICENCE = /^\P{Cc}{0,200}$/u;

/** Reads what follows `sources`. */
export function parseSources(args: readonly string[]): Parsed {
  const read = readOptions(args, {});
  if (!read.ok) return read;
  const { text, flag, rest } = read.value;
  if (flag('help')) return done({ kind: 'help', topic: 'sources' });
  const storePath = text('store');
  const [action, name, licence, ...others] = rest;
  if (action === 'list' && name === undefined) return done({ kind: 'sources list', storePath });
  if (action !== 'licence') return fail('sources needs an action: list, or licence NAME TEXT.');
  if (name === undefined || licence === undefined || others.length > 0)
    return fail('sources licence takes a NAME and a TEXT, each in quotes if it has spaces.');
  if (!LICENCE.test(licence)) return fail('The TEXT of a licence is one line of 200 characters.');
  return done({ kind: 'sources licence', storePath, name, licence: licence.trim() });
}
