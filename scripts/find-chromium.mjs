import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Branded Chrome refuses `--load-extension`, so only Chromium counts. */
const NAMES = ['chromium', 'chromium-browser'];
const MAC_APP = '/Applications/Chromium.app/Contents/MacOS/Chromium';

/**
 * Looks for a Chromium that is already there: `CHROMIUM_PATH`, then the one that Playwright keeps,
 * then the system's.
 *
 * @param {{ env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<string | undefined>} the path of its executable
 */
export async function findChromium({ env = process.env } = {}) {
  if (env['CHROMIUM_PATH']) return env['CHROMIUM_PATH'];
  const { chromium } = await import('@playwright/test');
  const onPath = (env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((dir) => NAMES.map((name) => join(dir, name)));
  return [chromium.executablePath(), ...onPath, MAC_APP].find((path) => existsSync(path));
}
