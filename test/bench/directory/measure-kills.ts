import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { DIGEST_BYTES } from '../../../service/listing/listing-store';
import { parseRange } from '../../../service/parse-range';
import { openStore } from '../../../service/store/open-store';
import { createRandom } from '../../fakes/create-random';
import { writeLines } from './write-lines';

export interface KillFigures {
  readonly kills: number;
  /** After how many of them the store had what it had before, and the new listing. */
  readonly old: number;
  readonly renewed: number;
  /** After how many it had neither, or could not be opened. */
  readonly mixed: number;
}

interface Options {
  readonly program: string;
  readonly folder: string;
}

const KILLS = 20;
const BEFORE = 100_000;
const MORE = 300_000;
const PREFIXES = 2 ** 20;
const PREFIX_HEX = 5;
const hashEntry = (at: number) => createHash('sha1').update(`kill ${at}`).digest('hex');

/** Kills imports at random moments, and looks each time at every byte of what is served. */
export async function measureKills({ program, folder }: Options): Promise<KillFigures> {
  const path = (name: string) => join(folder, name);
  await writeLines({ file: path('before.txt'), lines: BEFORE, write: hashEntry });
  await writeLines({ file: path('more.txt'), lines: MORE, write: (at) => hashEntry(BEFORE + at) });
  await importInto(program, path('whole'), path('before.txt')).ended;
  const before = readServed(path('whole'));
  const startMs = performance.now();
  cpSync(path('whole'), path('renewed'), { recursive: true });
  await importInto(program, path('renewed'), path('more.txt')).ended;
  const wholeMs = performance.now() - startMs;
  const after = readServed(path('renewed'));
  const random = createRandom(11);
  const found: string[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    rmSync(path('killed'), { recursive: true, force: true });
    cpSync(path('whole'), path('killed'), { recursive: true });
    const running = importInto(program, path('killed'), path('more.txt'));
    await Promise.race([setTimeout(random() * 1.2 * wholeMs), running.ended]);
    running.kill();
    await running.ended;
    found.push(readServed(path('killed')));
  }
  const old = found.filter((served) => served === before).length;
  const renewed = found.filter((served) => served === after).length;
  return { kills: KILLS, old, renewed, mixed: KILLS - old - renewed };
}

function importInto(program: string, store: string, file: string) {
  const args = [program, 'import', file, '--store', store];
  const child = spawn(process.execPath, args, { stdio: 'ignore' });
  return { ended: once(child, 'exit'), kill: () => void child.kill('SIGKILL') };
}

/** A digest of every range that is served; what was wrong where there is none. */
function readServed(path: string): string {
  try {
    const store = openStore(path);
    const served = createHash('sha256');
    let bytes = 0;
    for (let prefix = 0; prefix < PREFIXES; prefix += 1) {
      const range = parseRange(prefix.toString(16).padStart(PREFIX_HEX, '0'));
      const digests = range && (store.listing.readRange(range) as Uint8Array);
      served.update(digests ?? '');
      bytes += digests?.length ?? 0;
    }
    void store.close();
    return `${bytes / DIGEST_BYTES} ${served.digest('hex')}`;
  } catch (error) {
    return String(error);
  }
}
