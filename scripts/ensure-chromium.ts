import { ensureProgram } from './ensure-program';
import { findChromium } from './find-chromium.mjs';
import { listSystemInstalls } from './list-system-installs';

/** Finds a Chromium: one that is there, else Playwright's, else the system's; undefined for none. */
export function ensureChromium(say: (line: string) => void): Promise<string | undefined> {
  const installs = [
    ['npx', 'playwright', 'install', 'chromium'],
    ...listSystemInstalls('chromium'),
  ];
  return ensureProgram({ name: 'Chromium', find: () => findChromium(), installs }, say);
}
