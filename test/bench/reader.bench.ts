import { Console } from 'node:console';
import process from 'node:process';
import { findPhoneNumbersInText } from 'libphonenumber-js/max';
import type { Candidate } from '../../lib/detect/candidate';
import { createCandidateReader } from '../../lib/detect/create-candidate-reader';
import { cutCandidates } from '../../lib/detect/cut-candidates';
import { readCandidate } from '../../lib/detect/read-candidate';
import type { RankedCountry } from '../../lib/detect/ranked-country';
import { formatTable } from '../../scripts/format-table';

/**
 * What reading costs the worker: 10,000 distinct candidates of a page and of hostile texts, in three
 * countries, against the library's own search over the same texts, in one run.
 * Usage: npm run bench -- reader
 */
const COUNT = 10_000;
const COUNTRIES: readonly RankedCountry[] = [
  { country: 'DE', evidence: ['domain'] },
  { country: 'US', evidence: ['numbers'] },
  { country: 'GB', evidence: ['language', 'default'] },
];

const pad = (value: number, length: number) => `${value}`.padStart(length, '0');

/** One text each for a number from 0 to 9,999; no two are the same. */
const TEXTS: Readonly<Record<string, (index: number) => string>> = {
  'numbers of three countries': (index) =>
    [
      `Tel. 030 ${1_000_000 + index} und`,
      `or 202-555-${pad(index, 4)} until`,
      `on 020 7946 ${pad(index, 4)} or`,
      `at +44 20 7946 ${pad(index, 4)}, then`,
    ][index % 4] ?? '',
  'dates, prices and ids': (index) =>
    [
      `on ${2_000 + (index % 30)}-0${1 + (index % 9)}-1${index % 10} ${pad(index, 5)} of`,
      `order no. ${4_000_000_000 + index * 7} of`,
      `for 1.${pad(index % 1_000, 3)}.${pad(index, 5)} in`,
      `id ${pad(index, 4)}-${pad(index * 3, 6)}-${pad(index, 4)} is`,
    ][index % 4] ?? '',
  'rows of figures': (index) => `${index} 12 34 ${index * 3} 4567 ${index * 7} 89 ${index} 1234 5`,
  'digits and signs': (index) => `${index}${'1-(2/3.4 '.repeat(18)}`.slice(0, 160),
};

const console = new Console(process.stdout);
const results = Object.entries(TEXTS).map(([name, write]) => {
  const texts = Array.from({ length: COUNT }, (_none, index) => write(index));
  const candidates = texts.flatMap((text) => cutCandidates(text).map(({ candidate }) => candidate));
  const ours = time(() => candidates.forEach((candidate) => readCandidate(candidate, COUNTRIES)));
  const library = time(() =>
    texts.forEach((text) => findPhoneNumbersInText(text, { defaultCountry: 'DE' })),
  );
  return { name, candidates: candidates.length, ours, library, again: timeAgain(candidates) };
});

console.log(
  formatTable([
    ['texts', 'candidates', 'ours, ms', 'again, ms', 'library, ms', 'library / ours'],
    ...results.map(({ name, candidates, ours, again, library }) => [
      name,
      `${candidates}`,
      ours.toFixed(0),
      again.toFixed(0),
      library.toFixed(0),
      (library / ours).toFixed(1),
    ]),
  ]),
);
console.log(JSON.stringify(results));

/** What the same candidates cost once more, with the memory that the worker keeps of them. */
function timeAgain(candidates: readonly Candidate[]): number {
  const read = createCandidateReader();
  candidates.forEach((candidate) => read(candidate, COUNTRIES));
  return time(() => candidates.forEach((candidate) => read(candidate, COUNTRIES)));
}

function time(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
