import { fileURLToPath } from 'node:url';
import { runCommand } from './run-command';

/**
 * Builds the extension as the tests and the demo need it: the shipped code with the site permissions
 * granted, since nobody is there to answer the browser's own prompt.
 *
 * @returns the folder of the build
 * @throws with the bundler's output when the build fails
 */
export async function buildExtension(): Promise<string> {
  const { code, output } = await runCommand(['npx', 'wxt', 'build', '--mode', 'granted']);
  if (code !== 0) throw new Error(`The extension could not be built.\n${output}`);
  return fileURLToPath(new URL('../.output/chrome-mv3-granted', import.meta.url));
}
