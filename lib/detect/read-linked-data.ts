import { parseJson } from '../parse-json';

/** What structured data says of numbers and countries, as it stands there. */
export interface LinkedData {
  readonly numbers: readonly string[];
  readonly countries: readonly string[];
  /** Whether it says more than was read. */
  readonly isCut: boolean;
}

/** A block is left off after so many values; a page's own data is smaller by far. */
const MAX_VALUES = 5_000;
const MAX_DEPTH = 16;
const MAX_FOUND = 50;
/** Properties of schema.org, in which case is no matter. */
const NUMBERS = new Set(['telephone', 'faxnumber']);
const COUNTRIES = new Set(['addresscountry', 'areaserved']);
/** Nothing else is worth parsing for. */
const MENTION = /"(?:[\w:/.]*[:/#])?(?:telephone|faxNumber|addressCountry|areaServed)"/i;
/** The values that may stand for a country: its name or code. */
const MAX_COUNTRY = 64;
const MAX_NUMBER = 64;

/**
 * Reads a block of JSON-LD. Bounded in what it looks at; anything that is no JSON says nothing.
 *
 * @param json the text of the block, bounded by whoever reads it from the page
 */
export function readLinkedData(json: string): LinkedData {
  const numbers = new Set<string>();
  const countries = new Set<string>();
  let left = MAX_VALUES;
  const visit = (value: unknown, name: string, depth: number): void => {
    if ((left -= 1) < 0 || depth > MAX_DEPTH) return;
    if (typeof value === 'string' || typeof value === 'number') note(String(value), name);
    else if (Array.isArray(value)) for (const one of value) visit(one, name, depth + 1);
    else if (typeof value === 'object' && value !== null)
      for (const [key, one] of Object.entries(value)) visit(one, findName(key, name), depth + 1);
  };
  const note = (text: string, name: string) => {
    const trimmed = text.trim();
    // One more tells that there are more.
    if (NUMBERS.has(name) && trimmed.length <= MAX_NUMBER && numbers.size <= MAX_FOUND)
      numbers.add(trimmed);
    if (COUNTRIES.has(name) && trimmed.length <= MAX_COUNTRY && countries.size < MAX_FOUND)
      countries.add(trimmed);
  };
  visit(MENTION.test(json) ? parseJson(json) : undefined, '', 0);
  return {
    numbers: [...numbers].slice(0, MAX_FOUND),
    countries: [...countries],
    isCut: left < 0 || numbers.size > MAX_FOUND,
  };
}

/** `schema:telephone` and full addresses name the same; a country may be an object with a name. */
function findName(key: string, outer: string): string {
  const start = Math.max(...[':', '/', '#'].map((sign) => key.lastIndexOf(sign))) + 1;
  const name = key.slice(start).toLowerCase();
  const isValue = name === '@value' || (COUNTRIES.has(outer) && /^(?:name|identifier)$/.test(name));
  return isValue ? outer : name;
}
