/** Writes what pages are made of. All is invented, and the same for the same seed. */
export interface Writer {
  readonly words: (count: number) => string;
  /** A whole number between two, both included. */
  readonly number: (from: number, to: number) => number;
  readonly date: () => string;
  readonly price: () => string;
  readonly phone: () => string;
  readonly street: () => string;
  /** The same thing several times, one after the other. */
  readonly list: (count: number, write: (index: number) => string) => string;
}

const SYLLABLES = 'ba de fi go lu ma ne pi ro su ta ve wi zo kra ste plo dri'.split(' ');

export function createWriter(seed: number): Writer {
  let state = seed * 2_654_435_761;
  // Linear congruential: enough for variety, and the same everywhere.
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const number = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const pad = (value: number, length: number) => `${value}`.padStart(length, '0');
  const word = () =>
    Array.from({ length: number(1, 4) }, () => SYLLABLES[number(0, SYLLABLES.length - 1)]).join('');
  const words = (count: number) => Array.from({ length: count }, word).join(' ');
  // The last group is of the range that is kept for fiction.
  const line = () => pad(number(100, 199), 4);
  return {
    words,
    number,
    date: () => `${pad(number(1, 28), 2)}/${pad(number(1, 12), 2)}/${number(2_005, 2_024)}`,
    price: () => `$${number(1, 1_999)}.${pad(number(0, 99), 2)}`,
    phone: () =>
      [`(202) 555-${line()}`, `+1 202-555-${line()}`, `202.555.${line()}`][number(0, 2)] ?? '',
    street: () => `${number(1, 400)} ${words(2)} Street, Springfield, IL 62701`,
    list: (count, write) =>
      Array.from({ length: count }, (_none, index) => write(index)).join('\n'),
  };
}
