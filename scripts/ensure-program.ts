import { runCommand } from './run-command';

interface Wanted {
  /** What a person calls it. */
  readonly name: string;
  /** Finds where it is. */
  readonly find: () => Promise<string | undefined>;
  /** Commands that may install it, in the order of trying. */
  readonly installs: readonly (readonly string[])[];
}

/**
 * Finds a program or installs it, and says what it does.
 *
 * @param say writes a line for the person who waits
 * @returns its path, or undefined when it is not there and could not be installed
 */
export async function ensureProgram(
  { name, find, installs }: Wanted,
  say: (line: string) => void,
): Promise<string | undefined> {
  const found = await find();
  if (found !== undefined) return found;
  for (const command of installs) {
    say(`No ${name} was found. Trying: ${command.join(' ')}`);
    const { code } = await runCommand(command);
    const installed = code === 0 ? await find() : undefined;
    if (installed !== undefined) return installed;
    say('That did not work.');
  }
  return undefined;
}
