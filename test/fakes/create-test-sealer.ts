import { createRangeSealer } from '../../lib/lookup/create-range-sealer';
import { createSessionSecret } from '../../lib/store/create-session-secret';
import { createMemorySession } from './create-memory-session';

const randomBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));

/** The real sealer; those with one session are those of one worker after another. */
export function createTestSealer(session = createMemorySession()) {
  return createRangeSealer({
    readSecret: createSessionSecret({ session, randomBytes }),
    randomBytes,
  });
}
