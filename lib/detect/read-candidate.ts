import {
  findPhoneNumbersInText,
  parsePhoneNumberFromString,
  type CountryCode,
  type NumberFound,
  type PhoneNumber,
} from 'libphonenumber-js/max';
import type { Candidate } from './candidate';
import type { CandidateReading } from './candidate-reading';
import { hasContactCue } from './has-contact-cue';
import { isDateLike } from './is-date-like';
import { isStrictlyGrouped } from './is-strictly-grouped';
import { readDialAddress } from './read-dial-address';

/**
 * Reads the phone numbers of one candidate. What is not recognised here never leaves the browser,
 * so a national number needs more than a valid shape: a trunk prefix, its country's own grouping, or
 * a word that announces it.
 *
 * The library's text search is quadratic on some inputs, so it only ever sees a candidate with its
 * short context (256 characters at the most).
 *
 * @param country the page's country, tried for national numbers; undefined: international ones only
 * @returns the numbers in the order of the text
 */
export function readCandidate(
  candidate: Candidate,
  country: CountryCode | undefined,
): readonly CandidateReading[] {
  return candidate.source === 'link'
    ? readLink(candidate.text, country)
    : readText(candidate, country);
}

function readLink(text: string, country: CountryCode | undefined): readonly CandidateReading[] {
  // A content script may be in hostile hands, and some texts of 90 characters cost a minute.
  if (readDialAddress(`tel:${text}`) !== text) return [];
  const number = parsePhoneNumberFromString(text, {
    ...(country && { defaultCountry: country }),
    extract: false,
  });
  if (!number?.isValid()) return [];
  return [{ start: 0, end: text.length, e164: number.number }];
}

function readText(
  { before, text, after }: Candidate,
  country: CountryCode | undefined,
): readonly CandidateReading[] {
  const context = writePlainly(before + text + after);
  const options = country ? { defaultCountry: country } : {};
  const found: readonly NumberFound[] = findPhoneNumbersInText(context, options);
  return found.flatMap(({ number, startsAt, endsAt }) => {
    const start = startsAt - before.length;
    const written = cutListItem(context.slice(startsAt, endsAt));
    const occurrence = { number, written, before: context.slice(0, startsAt) };
    if (start < 0 || start >= text.length || !isBelievable(occurrence)) return [];
    // An extension (`x 123`) may reach into the text behind the run.
    return [{ start, end: start + written.length, e164: number.number }];
  });
}

/** A bare number after a comma is the next thing in a list, though the library takes it for an extension. */
function cutListItem(written: string): string {
  return written.replace(/(\d)\s*[,;]\s*\d+$/, '$1');
}

/** Writes the signs that the scan admits and the library does not know as ones of the same length. */
function writePlainly(text: string): string {
  return text
    .replaceAll(/[\u2007\u2009\u202F]/g, ' ')
    .replaceAll('\u00B7', '.')
    .replaceAll('\uFF0B', '+');
}

interface Occurrence {
  readonly number: PhoneNumber;
  readonly written: string;
  readonly before: string;
}

function isBelievable({ number, written, before }: Occurrence): boolean {
  if (/^\(?\+/.test(written)) return true;
  if (isDateLike(written)) return false;
  if (/[=#@_/&]$/.test(before)) return false;
  return /^[(0]/.test(written) || isStrictlyGrouped(written, number) || hasContactCue(before);
}
