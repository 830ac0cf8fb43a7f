import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCommand } from './parse-command';

const read = (name: string) => readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8');

/** What follows the program's name, up to where a shell has something else. */
const CALL =
  /(?:hushdial-directory|run -s directory --) +((?:import|forget|export|export-ranges|publish|sources|keys|serve) [^\n|<`…]*)/g;

function listCommands(text: string): readonly string[] {
  return [...text.replaceAll('\\\n', ' ').matchAll(CALL)].map(([, line = '']) => line.trim());
}

function splitWords(line: string): readonly string[] {
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}

test.each(['hosting.md', 'directory.md'])('the commands in %s are commands', (name) => {
  const commands = listCommands(read(name));
  expect(commands.length).toBeGreaterThan(5);
  const wrong = commands.filter((line) => !parseCommand(splitWords(line)).ok);
  expect(wrong).toEqual([]);
});
