import { createHash } from 'node:crypto';
import type { TracePattern } from './find-traces';

const PREFIX_LENGTH = 5;

/**
 * What a look-up could leave behind: the number, its SHA-1 and the prefix of that, in the encodings that
 * a browser stores text and bytes in.
 */
export function listTracePatterns(e164: string): readonly TracePattern[] {
  const hash = createHash('sha1').update(e164).digest();
  const hex = hash.toString('hex');
  const texts = [
    ['number', e164.slice(1)],
    ['hash', hex],
    ['hash', hex.toUpperCase()],
    ['hash', hash.toString('base64').replace(/=+$/, '')],
    ['prefix', hex.slice(0, PREFIX_LENGTH)],
  ] as const;
  return [
    ...texts.flatMap(([what, text]) =>
      ENCODINGS.map((encode) => ({ what, pattern: encode(text) })),
    ),
    { what: 'hash in bytes', pattern: new RegExp(quote(hash.toString('latin1'))) },
  ];
}

/** One byte a character, and two with either of them first; not within a longer number or hash. */
const ENCODINGS: readonly ((text: string) => RegExp)[] = [
  (text) => bound(quote(text), ''),
  (text) => bound([...text].map((one) => `${quote(one)}\0`).join(''), '\0'),
  (text) => bound([...text].map((one) => `\0${quote(one)}`).join(''), ''),
];

function bound(pattern: string, filler: string): RegExp {
  return new RegExp(`(?<![0-9a-f]${filler})${pattern}(?!\0?[0-9a-f])`);
}

function quote(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
