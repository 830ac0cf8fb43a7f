import { hash } from 'node:crypto';
import { writeSync } from 'node:fs';
import type { E164 } from '../../lib/number/e164';
import { openStore } from '../store/open-store';

/** A program that imports so many numbers from one on, and says when it begins and when it is done. */
const [, , path = '', first = '', count = ''] = process.argv;

const store = openStore(path);
const begun = store.beginChange();
if (!begun.ok) throw new Error(`process ${begun.error} has the lock`);
writeSync(1, 'begun\n');
for (let at = 0; at < Number(count); at += 1) {
  const number = `+${Number(first) + at}` as E164;
  const sha1 = hash('sha1', number, 'hex');
  const said = { day: 1, isRobocall: undefined, subject: '', source: 'numbered', fingerprint: 0 };
  begun.value.add({ number, sha1, ...said }, { source: '', day: 1 });
}
begun.value.commit({ oldestDay: 0, change: (state) => state });
begun.value.end();
await store.close();
writeSync(1, 'done\n');
