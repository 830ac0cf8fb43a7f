import type { CountryCode } from 'libphonenumber-js/max';
import { nameFailure } from '../directory/name-failure';
import type { LookupFailure } from '../directory/lookup-failure';
import { protocols } from '../directory/protocols';
import type { Transport } from '../directory/send-request';
import type { ListedOutcome } from '../message/views';
import { normaliseNumber } from '../number/normalise-number';
import { prepareQuery, type RangeQuery } from '../number/prepare-query';
import type { Result } from '../result';
import type { Vault } from '../vault/create-vault';
import { checkConsent } from './check-consent';
import type { Directories } from './create-directories';
import { DEFAULT_ALGORITHM } from './default-algorithm';
import type { KnownDirectory } from './known-directory';
import { readUsableKey } from './read-usable-key';

const FAULT = { ok: false, error: { kind: 'serviceError' } } as const;

interface Options {
  readonly directories: Pick<Directories, 'find' | 'countSent'>;
  readonly vault: Pick<Vault, 'read'>;
  readonly transport: Transport;
  readonly hasPermission: (url: string) => Promise<boolean>;
  readonly readDefaultCountry: () => Promise<CountryCode | undefined>;
}

/**
 * Asks a directory about a number that the user knows it to list: one that answers "nothing" to
 * everything takes the key and speaks the protocol, and looks as well as any other. What is in the
 * cache says nothing about the directory as it is now.
 *
 * @param text the number as the user writes it
 */
export async function testListed(
  { id, text }: { readonly id: string; readonly text: string },
  options: Options,
): Promise<ListedOutcome> {
  const { directories, vault, hasPermission, readDefaultCountry } = options;
  const record = await directories.find(id);
  if (!record) return 'unknownDirectory';
  const e164 = normaliseNumber(text.trim(), await readDefaultCountry());
  if (!e164) return 'notANumber';
  const key = await readUsableKey(vault, id);
  if (!key.ok) return key.error;
  if (!(await hasPermission(record.url))) return 'noPermission';
  const isListed = await askAbout(await prepareQuery(e164), { record, key: key.value }, options);
  if (!isListed.ok) return nameFailure(isListed.error);
  return isListed.value ? 'listed' : 'notListed';
}

interface Asked {
  readonly record: KnownDirectory;
  readonly key: string;
}

async function askAbout(
  query: RangeQuery,
  { record, key }: Asked,
  { directories, transport }: Options,
): Promise<Result<boolean, LookupFailure>> {
  const protocol = protocols[record.protocol];
  const access = { ...record, key };
  if (protocol.kind === 'range') {
    const prefix = query.prefixOf(protocol.prefixLength);
    await directories.countSent(record, prefix);
    const answer = await protocol.ask({ access, prefix }, transport);
    return answer.ok ? { ok: true, value: query.find(answer.value.listed) !== undefined } : answer;
  }
  // The options say beside the button that it sees the number, also while it is off.
  const consent = checkConsent({ ...record, isOn: true }, true);
  if (!consent) return FAULT;
  const hash = await query.disclose({ algorithm: record.algorithm ?? DEFAULT_ALGORITHM, consent });
  await directories.countSent(record, hash);
  const answers = await protocol.lookUp({ access, hashes: [hash] }, transport);
  const answer = answers.ok ? (answers.value.get(hash) ?? FAULT) : answers;
  return answer.ok ? { ok: true, value: answer.value.isListed } : answer;
}
