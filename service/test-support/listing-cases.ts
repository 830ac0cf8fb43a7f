import { createHash } from 'node:crypto';
import type { ImportOptions } from '../import/import-list';
import type { ExactHash } from '../listing/exact-hash';
import type { ListingStore } from '../listing/listing-store';
import type { DirectoryStore } from '../store/open-store';
import { importText } from './import-text';
import { readHashes } from './read-hashes';

/** What every listing answers, wherever it is kept. */
export interface ListingCase {
  readonly title: string;
  /** Imported one after the other. */
  readonly lists: readonly (readonly [text: string, options?: Partial<ImportOptions>])[];
  readonly ask: (listing: ListingStore) => Promise<unknown>;
  readonly expected: unknown;
}

const A = `abcde0${'0'.repeat(34)}`;
const B = `abcde1${'0'.repeat(34)}`;
const C = `fffff0${'0'.repeat(34)}`;
const FIRST = '0'.repeat(40);
const MANY = Array.from({ length: 3_000 }, (_, at) => `dcbaf${at.toString(16).padStart(35, '0')}`);
const NUMBER = '+12025550143';
const OTHER = '+442079460123';
const FTC =
  'Company_Phone_Number,Created_Date,Subject,Recorded_Message_Or_Robocall\n' +
  '2025550143,2026-01-02,Debt,Y\n2025550143,2026-03-04,Debt,N\n2025550143,2026-02-03,Other,Y\n';
const SUMMED_UP = {
  number: NUMBER,
  reports: 4,
  firstDay: '2024-10-04',
  lastDay: '2026-03-04',
  robocallShare: 2 / 3,
  mainSubject: 'Debt',
  sources: ['FTC Do Not Call complaints', 'Ours'],
};
const RANGES: Readonly<Record<string, readonly string[]>> = {
  abcde: [A, B],
  abcde1: [B],
  abcde2: [],
  [`abcde0${'0'.repeat(33)}1`]: [],
  [C]: [C],
  fffff: [C],
  '00000': [FIRST],
  abcdf: [],
  dcbaf: MANY,
};

export const LISTING_CASES: readonly ListingCase[] = [
  {
    title: 'finds the hashes of a range, ascending, and nothing where there is none',
    lists: [[[B, C, A, FIRST, ...MANY].join('\n')]],
    ask: async (listing) => {
      const found: Record<string, readonly string[]> = {};
      for (const range of Object.keys(RANGES)) found[range] = await readHashes(listing, range);
      return found;
    },
    expected: RANGES,
  },
  {
    title: 'sums up what was reported of a number, and finds it by each of its hashes alone',
    lists: [
      [FTC, { nowMs: 42 }],
      [`${NUMBER},Debt`, { source: 'Ours', nowMs: 43 }],
    ],
    ask: async (listing) => ({
      found: await findAll(listing, listHashes(NUMBER)),
      others: await findAll(listing, listHashes(OTHER)),
      neighbours: await findAll(listing, listHashes(NUMBER).map(endOtherwise)),
      facts: await listing.readFacts(),
    }),
    expected: {
      found: [SUMMED_UP, SUMMED_UP, SUMMED_UP],
      others: [undefined, undefined, undefined],
      neighbours: [undefined, undefined, undefined],
      facts: {
        entries: 1,
        changedAtMs: 43,
        sources: [
          { name: 'FTC Do Not Call complaints', licence: undefined },
          { name: 'Ours', licence: undefined },
        ],
      },
    },
  },
  {
    title: 'finds a number that was imported as a hash by that hash alone',
    lists: [[hashBy('sha1', NUMBER).hash]],
    ask: async (listing) =>
      (await findAll(listing, listHashes(NUMBER))).map((found) => found?.reports),
    expected: [undefined, 1, undefined],
  },
  {
    title: 'finds a number that was imported as a hash by all when the number came too',
    lists: [[hashBy('sha1', NUMBER).hash], [NUMBER]],
    ask: async (listing) =>
      (await findAll(listing, listHashes(NUMBER))).map((found) => [found?.number, found?.reports]),
    expected: [
      [NUMBER, 2],
      [NUMBER, 2],
      [NUMBER, 2],
    ],
  },
];

/** Imports what a case is about. */
export async function importCase(store: DirectoryStore, { lists }: ListingCase): Promise<void> {
  for (const [text, options] of lists) await importText(store, text, options);
}

function findAll(listing: ListingStore, hashes: readonly ExactHash[]) {
  return Promise.all(hashes.map(async (exact) => listing.findListing(exact)));
}

/** A hash that begins as another does. */
function endOtherwise({ algorithm, hash }: ExactHash): ExactHash {
  return { algorithm, hash: hash.slice(0, 5).padEnd(hash.length, '0') };
}

function listHashes(number: string): readonly ExactHash[] {
  return [hashBy('md5', number), hashBy('sha1', number), hashBy('sha256', number)];
}

function hashBy(algorithm: ExactHash['algorithm'], number: string): ExactHash {
  return { algorithm, hash: createHash(algorithm).update(number).digest('hex') };
}
