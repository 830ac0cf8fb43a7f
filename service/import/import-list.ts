import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { CountryCode } from 'libphonenumber-js/max';
import type { ListingChange } from '../store/begin-change';
import type { RowDefaults } from '../store/create-entry-writer';
import type { StoredImport, StoreState } from '../store/store-state';
import { createLineSplitter, type Line } from './create-line-splitter';
import { createRowReader, type ListFormat } from './create-row-reader';
import type { RejectReason } from './import-row';

/** Lines of real lists have some hundred characters. */
const MAX_LINE_LENGTH = 16_384;
const MAX_REJECTIONS = 20;
/** Of so many files it is remembered that they were imported. */
const MAX_IMPORTS = 10_000;

/** What an import needs. */
export interface ImportOptions {
  /** A UTF-8 text; whatever is not is read as wrong numbers. */
  readonly input: Readable;
  readonly change: ListingChange;
  readonly state: StoreState;
  /** Tried for numbers without `+`. */
  readonly country?: CountryCode;
  /** What the list is called; by its format where it is not said. */
  readonly source?: string;
  /** Reports of earlier days, counted from 1970-01-01, are dropped; 0 drops none. */
  readonly oldestDay?: number;
  /** Milliseconds since 1970. */
  readonly nowMs: number;
  /** Counted from 1970-01-01: of rows that have no day. */
  readonly today: number;
  /** Told after each piece of the file how many lines were read so far. */
  readonly reportLines?: (lines: number) => void;
}

/** `rows` is the sum of `added`, `repeated`, `expired`, `keptOut` and `rejected`. */
export interface ImportSummary {
  /** Lines that are neither blank nor a comment nor the header. */
  readonly rows: number;
  /** Reports that are new. */
  readonly added: number;
  /** Numbers that were not listed before. */
  readonly addedNumbers: number;
  /** Reports that stood in the file before, or in the store. */
  readonly repeated: number;
  readonly expired: number;
  /** Reports of numbers that were taken out for good. */
  readonly keptOut: number;
  readonly rejected: number;
  /** The first 20 of them. */
  readonly rejections: readonly Rejection[];
  /** Numbers that are listed now. */
  readonly listed: number;
}

interface Rejection {
  readonly line: number;
  readonly reason: RejectReason;
}

/** The very same file was imported before, in the same way. */
export interface ImportedBefore {
  readonly importedAtMs: number;
  readonly expired: number;
}

const SOURCES: Readonly<Record<ListFormat, string>> = {
  ftc: 'FTC Do Not Call complaints',
  fcc: 'FCC unwanted calls',
  export: 'export',
  hashes: 'hashes',
  list: 'list',
};

/**
 * Imports a list of reports. A bad row is counted, never an error. The file is read to its end first,
 * and only then becomes part of the listing: an import that breaks off before has changed nothing.
 *
 * @throws what the input or the file system throws
 */
export async function importList(options: ImportOptions): Promise<ImportSummary | ImportedBefore> {
  const read = await readRows(options);
  const before = findImport(read, options);
  return before ? expireOnly(before, options) : commitRows(read, options);
}

function findImport(
  { sha256, source }: ReadRows,
  { state, country }: ImportOptions,
): StoredImport | undefined {
  return state.imports.find(
    (known) => known.sha256 === sha256 && known.source === source && known.country === country,
  );
}

/** Rows without a day would be dated anew, so nothing of the file is taken a second time. */
function expireOnly(
  { atMs }: StoredImport,
  { change, nowMs, oldestDay = 0 }: ImportOptions,
): ImportedBefore {
  if (oldestDay === 0) return { importedAtMs: atMs, expired: 0 };
  change.clear();
  const drop = (known: StoreState) => ({ ...known, changedAtMs: nowMs });
  const { expiredReports } = change.commit({ oldestDay, change: drop });
  return { importedAtMs: atMs, expired: expiredReports };
}

function commitRows(read: ReadRows, options: ImportOptions): ImportSummary {
  const { change, country, nowMs, oldestDay = 0 } = options;
  const { sha256, source } = read;
  const imported = { sha256, source, ...(country && { country }), atMs: nowMs };
  const counts = change.commit({
    oldestDay,
    change: (known) => ({
      ...known,
      changedAtMs: nowMs,
      imports: [...known.imports, imported].slice(-MAX_IMPORTS),
    }),
  });
  return {
    rows: read.reports + read.rejected,
    added: counts.addedReports,
    addedNumbers: counts.addedNumbers,
    repeated: counts.repeatedReports,
    expired: counts.expiredReports,
    keptOut: counts.forgottenReports,
    rejected: read.rejected,
    rejections: read.rejections,
    listed: counts.numbers,
  };
}

interface ReadRows {
  readonly sha256: string;
  readonly source: string;
  readonly reports: number;
  readonly rejected: number;
  readonly rejections: readonly Rejection[];
}

async function readRows({ input, reportLines, ...options }: ImportOptions): Promise<ReadRows> {
  const digest = createHash('sha256');
  const rows = createRowCollector(options);
  const splitter = createLineSplitter(MAX_LINE_LENGTH);
  const decoder = new TextDecoder();
  let lines = 0;
  const collect = (found: readonly Line[]) => {
    for (const line of found) rows.add(line);
    lines += found.length;
    reportLines?.(lines);
  };
  for await (const chunk of input) {
    const bytes = toBytes(chunk);
    digest.update(bytes);
    collect(splitter.push(decoder.decode(bytes, { stream: true })));
  }
  collect(splitter.push(decoder.decode()));
  collect(splitter.end());
  return { ...rows.count(), sha256: digest.digest('hex') };
}

function createRowCollector(options: Omit<ImportOptions, 'input'>) {
  const { change, country, source, today } = options;
  const reader = createRowReader(country);
  const rejections: Rejection[] = [];
  let reports = 0;
  let rejected = 0;
  const nameSource = () => source ?? SOURCES[reader.format() ?? 'list'];
  /** Once: there are millions of rows. The first report tells the format. */
  let defaults: RowDefaults | undefined;
  return {
    add: (line: Line): void => {
      const row = reader.read(line);
      if (row.kind === 'report') {
        defaults ??= { source: nameSource(), day: today };
        change.add(row.report, defaults);
        reports += 1;
      }
      if (row.kind !== 'rejected') return;
      rejected += 1;
      if (rejected <= MAX_REJECTIONS) rejections.push({ line: line.number, reason: row.reason });
    },
    count: () => ({ source: nameSource(), reports, rejected, rejections }),
  };
}

/** A stream of strings (an encoding was set on it, or a test made it) is a stream of bytes too. */
function toBytes(chunk: unknown): Uint8Array {
  return chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk));
}
