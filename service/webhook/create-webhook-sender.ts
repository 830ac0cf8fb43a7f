import { lookup } from 'node:dns/promises';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Result } from '../../lib/result';
import { SECOND_MS } from '../../lib/time';
import { isAllowedAddress } from './is-allowed-address';
import { readHost } from './read-host';
import { readWebhookUrl } from './read-webhook-url';

/** From looking the name up to the answer's status. */
const TIMEOUT_MS = 10 * SECOND_MS;

/** One attempt to tell somebody something. */
export interface WebhookCall {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Aborted when nobody wants it any more. */
  readonly signal: AbortSignal;
}

/** What came of it: any status of 200 to 299 is a success. An error is a name, and names no target. */
export type SendWebhook = (call: WebhookCall) => Promise<Result<undefined, string>>;

interface Address {
  readonly address: string;
  readonly family: number;
}

interface Options {
  readonly allowsPrivate: boolean;
  readonly resolve?: (host: string) => Promise<readonly Address[]>;
  /** Aborted when an attempt has taken too long. */
  readonly startTimeout?: () => AbortSignal;
}

/**
 * Creates what sends webhooks. A name is looked up once an attempt; all its addresses are checked,
 * and the connection goes to one of those that were checked, so a name that changes in between wins
 * nothing. Redirects are not followed, and of an answer nothing but its status is read.
 */
export function createWebhookSender({
  allowsPrivate,
  resolve = resolveAll,
  startTimeout = () => AbortSignal.timeout(TIMEOUT_MS),
}: Options): SendWebhook {
  return async ({ signal, ...call }) => {
    const url = readWebhookUrl(call.url, { allowsPrivate });
    if (!url.ok) return { ok: false, error: 'WebhookAddressRefused' };
    const limit = AbortSignal.any([signal, startTimeout()]);
    try {
      const addresses = await orAbort(findAddresses(url.value, resolve), limit);
      const isAllowed =
        addresses.length > 0 &&
        addresses.every(({ address }) => isAllowedAddress(address, { allowsPrivate }));
      if (!isAllowed) return { ok: false, error: 'WebhookAddressRefused' };
      const status = await post(url.value, { ...call, addresses, signal: limit });
      return status >= 200 && status < 300
        ? { ok: true, value: undefined }
        : { ok: false, error: `WebhookStatus${status}` };
    } catch (error) {
      return { ok: false, error: nameError(error) };
    }
  };
}

async function findAddresses(url: URL, resolve: NonNullable<Options['resolve']>) {
  const host = readHost(url);
  const family = isIP(host);
  return family === 0 ? resolve(host) : [{ address: host, family }];
}

function resolveAll(host: string): Promise<readonly Address[]> {
  return lookup(host, { all: true });
}

/** The system's resolver cannot be stopped, but nobody has to wait for it. */
function orAbort<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject);
  });
}

interface Post extends WebhookCall {
  readonly addresses: readonly Address[];
}

/** @returns the status of the answer */
function post(url: URL, { headers, body, addresses, signal }: Post): Promise<number> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const options = {
      method: 'POST',
      headers: { ...headers, 'Content-Length': Buffer.byteLength(body) },
      // A connection of its own, to an address that was checked.
      agent: false as const,
      lookup: answerWith(addresses),
      signal,
    };
    const sent = request(url, options, (answer) => {
      answer.destroy();
      resolve(answer.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

function answerWith(addresses: readonly Address[]): LookupFunction {
  return (_host, { all }, answer) => {
    const [first] = addresses;
    if (all) answer(null, [...addresses]);
    else answer(null, first?.address ?? '', first?.family);
  };
}

/** A code such as ECONNREFUSED where there is one; a message would name the target. */
function nameError(error: unknown): string {
  if (!(error instanceof Error)) return 'Error';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
