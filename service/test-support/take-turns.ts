import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { MINUTE_MS } from '../../lib/time';
import { readMachineClock } from '../read-machine-clock';
import { openSharedLimiter } from '../store/open-shared-limiter';

/**
 * A program that takes so many turns of 100 a minute once it reads anything, says how many it got, and
 * then goes on with other ones until it is killed.
 */
const [, , path = '', count = ''] = process.argv;

const limiter = openSharedLimiter({ path, now: readMachineClock });
const take = (bucket: string, requests: number): boolean =>
  limiter.takeTurn([{ bucket, rate: { requests, windowMs: MINUTE_MS } }]).isAdmitted;

writeSync(1, 'ready\n');
await once(process.stdin, 'data');
let admitted = 0;
for (let at = 0; at < Number(count); at += 1) admitted += Number(take('counted', 100));
writeSync(1, `admitted ${admitted}.\n`);
for (;;) take('others', 50);
