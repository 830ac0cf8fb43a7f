import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { openStore } from '../store/open-store';

/** A program that makes a key a millisecond younger, so many times, once it reads anything. */
const [, , path = '', id = '', count = ''] = process.argv;

const store = openStore(path);
writeSync(1, 'ready\n');
await once(process.stdin, 'data');
for (let at = 0; at < Number(count); at += 1)
  store.keys.changeKey(id, (key) => ({ ...key, createdAtMs: key.createdAtMs + 1 }));
await store.close();
process.stdin.destroy();
