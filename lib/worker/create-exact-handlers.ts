import type { CountryCode } from 'libphonenumber-js/max';
import type { LookUp } from '../lookup/create-lookup';
import type { OwnHandlers } from '../message/create-receiver';
import type { Answers, Body } from '../message/protocol';
import { describeNumber } from '../number/describe-number';
import { discloseHash } from '../number/disclose-hash';
import type { E164 } from '../number/e164';
import { isHashOf } from '../number/is-hash-of';
import { normaliseNumber } from '../number/normalise-number';
import type { TabBook } from '../tab/create-tab-book';
import { checkConsent } from './check-consent';
import { checkInTime } from './check-in-time';
import type { Directories } from './create-directories';
import type { Queues } from './create-queues';

interface Options {
  readonly book: Pick<TabBook, 'ask' | 'read' | 'renew'>;
  readonly directories: Pick<Directories, 'find'>;
  readonly queues: Pick<Queues, 'ofExact'>;
  readonly lookUp: LookUp;
  readonly readDefaultCountry: () => Promise<CountryCode | undefined>;
  readonly sleep: (ms: number) => Promise<void>;
}

/** Creates what the popup may ask once a person has agreed that a directory sees a number. */
export function createExactHandlers(
  options: Options,
): Pick<OwnHandlers, 'checkExact' | 'reverseLookUp'> {
  return {
    checkExact: (body) => checkExact(body, options),
    reverseLookUp: (body) => reverseLookUp(body, options),
  };
}

async function findConsent(directoryId: string, { directories }: Options) {
  const record = await directories.find(directoryId);
  const consent = record && checkConsent(record, true);
  return consent && { record, consent };
}

async function checkExact(
  { directoryId, text, tabId }: Body<'checkExact'>,
  options: Options,
): Promise<Answers['checkExact']> {
  const written = text.trim();
  const e164 = normaliseNumber(written, await options.readDefaultCountry());
  if (!e164) return { ok: false, error: 'notANumber' };
  const given = await findConsent(directoryId, options);
  if (!given) return { ok: false, error: 'unknownDirectory' };
  const look = async () => {
    const verdict = await options.lookUp(e164, { urgent: true, shownTo: given.consent });
    // What was said is remembered by now, so the page's number gets it without another word.
    if (tabId !== undefined) await renew(tabId, e164, options);
    return verdict;
  };
  const { sleep } = options;
  return { ok: true, value: await checkInTime({ written, e164 }, { look: look(), sleep }) };
}

async function renew(tabId: number, e164: E164, { book }: Options): Promise<void> {
  await book.ask(tabId, [e164]);
  if ((await book.read(tabId)).verdicts[e164]) book.renew(e164);
}

async function reverseLookUp(
  { directoryId, hash }: Body<'reverseLookUp'>,
  options: Options,
): Promise<Answers['reverseLookUp']> {
  const given = await findConsent(directoryId, options);
  const disclosed = given && discloseHash(hash, given.consent);
  if (!disclosed) return { ok: false, error: 'unknownDirectory' };
  const found = await options.queues.ofExact(given.record).reverseLookUp(disclosed);
  if (!found.ok) return { ok: false, error: found.error.kind };
  const { phone } = found.value;
  if (phone === undefined) return { ok: true, value: undefined };
  // A number that does not have this hash is no answer to the question.
  if (!(await isHashOf(phone, disclosed))) return { ok: false, error: 'serviceError' };
  const e164 = normaliseNumber(phone);
  const unknown = { formatted: phone, country: undefined, lineType: undefined };
  return { ok: true, value: { e164: phone, ...(e164 ? describeNumber(e164) : unknown) } };
}
