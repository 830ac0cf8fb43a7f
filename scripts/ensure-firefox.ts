import { ensureProgram } from './ensure-program';
import { findFirefox } from './find-firefox';
import { listSystemInstalls } from './list-system-installs';

/** Finds a Firefox: one that is there, else the system's ESR; undefined for none. */
export function ensureFirefox(say: (line: string) => void): Promise<string | undefined> {
  return ensureProgram(
    {
      name: 'Firefox',
      find: async () => findFirefox(),
      installs: listSystemInstalls('firefox-esr'),
    },
    say,
  );
}
