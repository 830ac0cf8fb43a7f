import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRangeText } from '../http/create-range-text';
import { PREFIX_COUNT } from '../listing/prefix-count';
import type { StoredParts } from '../store/open-parts';
import { compressSteadily } from './compress-steadily';
import { namePrefix } from './name-prefix';
import { openDigestFile } from './open-digest-file';

/** What is written where. */
export interface ExportRangesOptions {
  readonly parts: StoredParts;
  /** Made when it is not there. */
  readonly folder: string;
  /** With it the texts are padded. */
  readonly paddingSecret: Uint8Array | undefined;
  /** Told after each range how many are done. */
  readonly reportDone: (done: number) => void;
  /** So many of the first prefixes. */
  readonly prefixCount?: number;
}

/** How many ranges there are, and how many of them were written, since they had changed. */
export interface RangeCounts {
  readonly ranges: number;
  readonly written: number;
}

const FOLDER_LENGTH = 2;
const NOTHING = Buffer.alloc(0);

/**
 * Writes the text of each range into a file, `range/bd/bdc5e.gz`, where it is not what the file has
 * already, and then the manifest. Each file takes its place in one step, so whoever reads the folder,
 * and whenever this ends, finds whole files; the next run goes on with what is missing.
 *
 * @throws what the file system throws
 */
export function exportRanges(options: ExportRangesOptions): RangeCounts {
  const { parts, folder, paddingSecret, prefixCount = PREFIX_COUNT } = options;
  mkdirSync(folder, { recursive: true });
  const known = openDigestFile(join(folder, 'digests.bin'), prefixCount);
  const writeRange = createRangeWriter(folder);
  const counts = { ranges: 0, written: 0 };
  try {
    for (const { prefix, contents } of listAll(parts, prefixCount)) {
      const name = namePrefix(prefix);
      const text = createRangeText(name, contents, { paddingSecret });
      if (known.writeOnce(prefix, text, () => writeRange(name, text))) counts.written += 1;
      counts.ranges += 1;
      options.reportDone(counts.ranges);
    }
  } finally {
    known.close();
  }
  replaceFile(folder, 'manifest.json', describe(options, counts.ranges));
  return counts;
}

/** All prefixes, those with nothing too. */
function* listAll(parts: StoredParts, prefixCount: number) {
  let next = 0;
  for (const bucket of parts.list('ranges')) {
    if (bucket.prefix >= prefixCount) break;
    for (; next < bucket.prefix; next += 1) yield { prefix: next, contents: NOTHING };
    yield bucket;
    next += 1;
  }
  for (; next < prefixCount; next += 1) yield { prefix: next, contents: NOTHING };
}

function createRangeWriter(folder: string): (name: string, text: string) => void {
  const made = new Set<string>();
  return (name, text) => {
    const under = join('range', name.slice(0, FOLDER_LENGTH));
    if (!made.has(under)) mkdirSync(join(folder, under), { recursive: true });
    made.add(under);
    replaceFile(folder, join(under, `${name}.gz`), compressSteadily(text));
  };
}

/** Under another name first, outside of what is served. */
function replaceFile(folder: string, name: string, bytes: Buffer): void {
  const unfinished = join(folder, 'unfinished.tmp');
  writeFileSync(unfinished, bytes);
  renameSync(unfinished, join(folder, name));
}

function describe({ parts, paddingSecret }: ExportRangesOptions, files: number): Buffer {
  const { generation, changedAtMs } = parts.state;
  const manifest = {
    entries: parts.entries,
    changedAt: changedAtMs === undefined ? undefined : new Date(changedAtMs).toISOString(),
    generation,
    files,
    isPadded: paddingSecret !== undefined,
  };
  return Buffer.from(`${JSON.stringify(manifest, undefined, 2)}\n`);
}
