import type { CountryCode } from 'libphonenumber-js/max';
import type { Candidate } from '../candidate';
import type { CountryClue } from './country-clue';
import type { FindNames } from './create-name-finder';
import { WEIGHTS } from './weights';

/** A text that names more countries is a list of them: a menu, a shipping table, a dateline. */
const MAX_NAMED = 5;
/** Named more often is a subject, and no place of its own: together less than a country needs. */
const MAX_TIMES = 2;
/** More in the few words around one number: the number is in a list, too. */
const MAX_BESIDE = 2;
/** A page of a thousand numbers has told its country after these. */
const MAX_CANDIDATES = 60;
const INTERNATIONAL = /^\(?(?:\+|\uFF0B|00)/;

const IN_PARENTHESES = /^\s{0,2}\(([^()]{2,23})\)/;

interface NamesQuestion {
  readonly text: string;
  readonly candidates: readonly Candidate[];
  readonly findNames: FindNames;
}

/**
 * Reads the countries that a page names: beside its national numbers, where the name says whose they
 * are, and anywhere in its text. Names share their weight, so that a list of countries decides
 * nothing.
 */
export function readNameClues({
  text,
  candidates,
  findNames,
}: NamesQuestion): readonly CountryClue[] {
  const beside = candidates
    .filter(({ source, text: written }) => source === 'text' && !INTERNATIONAL.test(written))
    .slice(0, MAX_CANDIDATES)
    .flatMap((candidate) => findBeside(candidate, findNames));
  const inText = count(findNames(text));
  return [
    ...weigh(count(beside), (share) => WEIGHTS.nameBeside * share),
    ...(inText.size > MAX_NAMED
      ? []
      : weigh(inText, (_share, times) => WEIGHTS.nameInText * Math.min(MAX_TIMES, times))),
  ];
}

/** "Germany: 030 …" and "030 … (Germany)": the nearest name, since the one before is another number's. */
function findBeside({ before, after }: Candidate, findNames: FindNames): readonly CountryCode[] {
  const behind = findNames(IN_PARENTHESES.exec(after)?.[1] ?? '');
  const named = findNames(before);
  if (new Set(named).size > MAX_BESIDE) return [];
  return [...named, ...behind].slice(-1);
}

function count(countries: readonly CountryCode[]): ReadonlyMap<CountryCode, number> {
  const counts = new Map<CountryCode, number>();
  for (const country of countries) counts.set(country, (counts.get(country) ?? 0) + 1);
  return counts;
}

function weigh(
  counts: ReadonlyMap<CountryCode, number>,
  worth: (share: number, times: number) => number,
): readonly CountryClue[] {
  const total = [...counts.values()].reduce((sum, times) => sum + times, 0);
  return [...counts].map(([country, times]) => ({
    country,
    evidence: 'address',
    weight: worth(times / total, times),
  }));
}
