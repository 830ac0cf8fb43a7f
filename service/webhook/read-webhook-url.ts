import { isIP } from 'node:net';
import type { Result } from '../../lib/result';
import { isAllowedAddress } from './is-allowed-address';
import { readHost } from './read-host';

const MAX_LENGTH = 2_048;

/**
 * Reads where a webhook is to go. A name is looked up and checked each time that it is sent; an
 * address is checked here too, so that who submits it is told.
 *
 * @returns the address, or a sentence that says what is wrong and repeats nothing
 */
export function readWebhookUrl(
  text: string,
  { allowsPrivate }: { readonly allowsPrivate: boolean },
): Result<URL, string> {
  const url = text.length <= MAX_LENGTH ? parseUrl(text) : undefined;
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    return fail(
      `Malformed webhook address. Send one of https, ${MAX_LENGTH} characters at the most.`,
    );
  if (url.protocol === 'http:' && !allowsPrivate)
    return fail('Insecure webhook. Send an address of https.');
  if (url.username !== '' || url.password !== '')
    return fail(
      'The webhook address has a user in it. Send one without, and check the signature instead.',
    );
  const host = readHost(url);
  if (isIP(host) !== 0 && !isAllowedAddress(host, { allowsPrivate }))
    return fail(
      'The webhook address is not a public one. Send one that can be reached from anywhere.',
    );
  return { ok: true, value: url };
}

function parseUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

function fail(error: string): Result<never, string> {
  return { ok: false, error };
}
