import { expect, test } from 'vitest';
import { makePageSender } from '../../test/fakes/make-page-sender';
import { createMemorySession } from '../../test/fakes/create-memory-session';
import { makeCandidate } from '../../test/fakes/make-candidate';
import { makePart } from '../../test/fakes/make-part';
import { createCandidateReader } from '../detect/create-candidate-reader';
import { rankCountries } from '../detect/rank-countries';
import { defaultSettings } from '../settings/settings';
import { createTabBook } from '../tab/create-tab-book';
import { createFrameMemory } from './create-frame-memory';
import { createFrameReader } from './create-frame-reader';
import { createPageHandlers } from './create-page-handlers';

/** The browser cuts what a message waits for at 30 s. */
const FAR_BELOW_MS = 25_000;
const TOP = makePageSender();

test('F2: a message is answered far below the 30 s at which the browser ends its work', async () => {
  const waits: number[] = [];
  const readCandidate = createCandidateReader();
  const handlers = createPageHandlers({
    book: createTabBook({
      store: createMemorySession(),
      lookUp: () => new Promise(() => {}),
      onChange: () => {},
      onLost: () => {},
      gather: queueMicrotask,
    }),
    frames: createFrameMemory(),
    readFrame: createFrameReader({ readCandidate, rankCountries }),
    readSettings: async () => defaultSettings,
    readDefaultCountry: async () => 'GB',
    showHighlight: async () => {},
    injectReader: async () => {},
    pushStop: () => {},
    goOnInTime: async () => {},
    sleep: async (ms) => void waits.push(ms),
  });
  const part = makePart({ added: [[0, makeCandidate('+1 202-555-0143')]] });
  await handlers.reportCandidates(part, TOP);
  await handlers.followVerdicts({ token: part.token }, TOP);
  expect(waits).toHaveLength(1);
  expect(waits[0]).toBeGreaterThan(0);
  expect(waits[0]).toBeLessThanOrEqual(FAR_BELOW_MS);
});
