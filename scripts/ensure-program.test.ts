import { expect, test } from 'vitest';
import { ensureProgram } from './ensure-program';

/** A browser that is there once an installing command has succeeded. */
function createWorld(...paths: readonly (string | undefined)[]) {
  const said: string[] = [];
  const rest = [...paths];
  const ensure = (installs: readonly (readonly string[])[]) =>
    ensureProgram({ name: 'Browser', find: async () => rest.shift(), installs }, (line) =>
      said.push(line),
    );
  return { ensure, said };
}

test('installs nothing while a browser is there', async () => {
  const { ensure, said } = createWorld('/usr/bin/browser');
  expect(await ensure([['false']])).toBe('/usr/bin/browser');
  expect(said).toEqual([]);
});

test('says what it tries, and goes on to the next command when one fails', async () => {
  const { ensure, said } = createWorld(undefined, '/usr/bin/browser');
  expect(await ensure([['false'], ['true']])).toBe('/usr/bin/browser');
  expect(said).toEqual([
    'No Browser was found. Trying: false',
    'That did not work.',
    'No Browser was found. Trying: true',
  ]);
});

test('gives up when no command brings a browser', async () => {
  const { ensure, said } = createWorld(undefined, undefined);
  expect(await ensure([['no-such-command'], ['true']])).toBeUndefined();
  expect(said.filter((line) => line === 'That did not work.')).toHaveLength(2);
});
