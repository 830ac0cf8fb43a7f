import { parseArgs, type ParseArgsConfig } from 'node:util';
import { DEFAULT_STORE } from '../help-text';
import { done, fail, type Parsed } from './parsed';

/** The options and words of a command. */
export interface CommandOptions {
  /** '' when the option was not given and has no default. */
  readonly text: (name: string) => string;
  /** Of an option that can be given several times. */
  readonly texts: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
  readonly rest: readonly string[];
}

/** Reads what every command has, and the command's own options. */
export function readOptions(
  args: readonly string[],
  own: NonNullable<ParseArgsConfig['options']>,
): Parsed<CommandOptions> {
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
      texts: (name) => readTexts(values[name]),
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

function readTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(readText) : [];
}
