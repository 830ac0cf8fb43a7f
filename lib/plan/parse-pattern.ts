import type { Pattern } from './pattern';

/** A pattern that was read, and the rest of the text. */
type Taken<T = Pattern> = readonly [taken: T, rest: string];

const ANY_DIGIT = new Set([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
const CLASS = /^\[((?:\d(?:-\d)?)+)\]/;
const COUNT = /^\{(\d+)(?:,(\d+))?\}/;

/**
 * Reads a regular expression over digits: digits, `\d`, classes, groups, `|`, `?`, `{m}`, `{m,n}`.
 *
 * @throws where there is anything else. A number's plan is counted wholly or not at all.
 */
export function parsePattern(text: string): Pattern {
  const [pattern, rest] = takeChoice(text);
  if (rest !== '') throw fail(rest);
  return pattern;
}

function takeChoice(text: string): Taken {
  const [first, rest] = takeSequence(text);
  if (!rest.startsWith('|')) return [first, rest];
  const [others, end] = takeChoice(rest.slice(1));
  return [{ kind: 'choice', branches: [first, others] }, end];
}

function takeSequence(text: string): Taken {
  const parts: Pattern[] = [];
  let rest = text;
  while (rest !== '' && !/^[|)]/.test(rest)) {
    const [part, afterPart] = takePart(rest);
    const [counted, afterCount] = takeCount(part, afterPart);
    parts.push(counted);
    rest = afterCount;
  }
  return [{ kind: 'sequence', parts }, rest];
}

function takePart(text: string): Taken {
  const opening = /^\((?:\?:|(?!\?))/.exec(text)?.[0];
  if (opening !== undefined) {
    const [inner, rest] = takeChoice(text.slice(opening.length));
    if (!rest.startsWith(')')) throw fail(rest);
    return [inner, rest.slice(1)];
  }
  const [digits, rest] = takeDigits(text);
  return [{ kind: 'digit', digits }, rest];
}

function takeDigits(text: string): Taken<ReadonlySet<number>> {
  if (text.startsWith('\\d')) return [ANY_DIGIT, text.slice(2)];
  const [whole, members] = CLASS.exec(text) ?? [];
  if (whole !== undefined && members !== undefined) {
    return [readClass(members), text.slice(whole.length)];
  }
  if (!/^\d/.test(text)) throw fail(text);
  return [new Set([Number(text.charAt(0))]), text.slice(1)];
}

/** `2-46` are 2, 3, 4 and 6. */
function readClass(members: string): ReadonlySet<number> {
  const ranges = Array.from(members.matchAll(/(\d)(?:-(\d))?/g), ([, from = '', to = from]) => ({
    from: Number(from),
    to: Number(to),
  }));
  return new Set(
    [...ANY_DIGIT].filter((digit) => ranges.some(({ from, to }) => from <= digit && digit <= to)),
  );
}

function takeCount(part: Pattern, text: string): Taken {
  if (text.startsWith('?')) {
    return [{ kind: 'repeat', part, min: 0, max: 1 }, text.slice(1)];
  }
  const [whole, min, max = min] = COUNT.exec(text) ?? [];
  if (whole === undefined) return [part, text];
  return [{ kind: 'repeat', part, min: Number(min), max: Number(max) }, text.slice(whole.length)];
}

function fail(rest: string): Error {
  return new Error(`Cannot read a number pattern at: ${rest}`);
}
