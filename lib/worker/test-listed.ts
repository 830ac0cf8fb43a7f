import type { CountryCode } from 'libphonenumber-js/max';
import { nameFailure } from '../directory/name-failure';
import { protocols } from '../directory/protocols';
import type { Transport } from '../directory/send-request';
import type { ListedOutcome } from '../message/views';
import { normaliseNumber } from '../number/normalise-number';
import { prepareQuery } from '../number/prepare-query';
import type { Vault } from '../vault/create-vault';
import type { Directories } from './create-directories';

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
  const { directories, vault, transport, hasPermission, readDefaultCountry } = options;
  const record = await directories.find(id);
  if (!record) return 'unknownDirectory';
  const e164 = normaliseNumber(text.trim(), await readDefaultCountry());
  if (!e164) return 'notANumber';
  const key = await vault.read(id);
  if (key === undefined) return 'keyMissing';
  if (!(await hasPermission(record.url))) return 'noPermission';
  const { ask, prefixLength } = protocols[record.protocol];
  const query = await prepareQuery(e164);
  await directories.countSent(record, query.prefixOf(prefixLength));
  const access = { ...record, key };
  const answer = await ask({ access, prefix: query.prefixOf(prefixLength) }, transport);
  if (!answer.ok) return nameFailure(answer.error);
  return query.find(answer.value.listed) ? 'listed' : 'notListed';
}
