import { PROBE_BODY } from '../driver/answer-probe';
import { killWorker } from '../driver/kill-worker';
import { readBadge } from '../driver/read-badge';
import { readShapes } from '../driver/read-shapes';
import { startHeldDirectory } from '../driver/start-held-directory';
import { expect, test } from './fixture';

/** Few enough that asking for each of them twice stays below the rate limit. */
const FEW = '<!doctype html><p>+1 202-555-0143, +1 202-555-0144 and +1 202-555-0145</p>';

test.use({ extraPages: { 'few.html': FEW } });

test('F1: a worker that is killed before the directory answers brings the verdicts nevertheless', async ({
  world,
}) => {
  const { held, release } = await startHeldDirectory(world);
  await world.connect(held);
  const page = await world.visit('few.html');
  const listBodies = () => held.seen.map(({ body }) => body).filter((body) => body !== PROBE_BODY);
  await expect.poll(() => listBodies().length).toBeGreaterThan(0);
  await killWorker(page);
  release();
  const not = 'Number not listed';
  await expect.poll(() => readShapes(page)).toEqual(['Number reported', not, not]);
  await expect.poll(() => readBadge({ ...world, page })).toBe('1');
  const bodies = listBodies();
  const times = bodies.map((body) => bodies.filter((other) => other === body).length);
  expect(new Set(bodies).size).toBe(3);
  expect(Math.max(...times)).toBeLessThanOrEqual(2);
});
