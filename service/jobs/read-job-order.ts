import * as v from 'valibot';
import type { Result } from '../../lib/result';
import { readExactHash } from '../http/read-exact-hash';
import { readWebhookUrl } from '../webhook/read-webhook-url';
import type { JobItem, JobKind } from './job';
import { MAX_JOB_ITEMS } from './job-limits';

const order = v.object({
  kind: v.picklist(['lookup', 'reverse']),
  items: v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(MAX_JOB_ITEMS)),
});
const webhook = v.object({ webhook: v.optional(v.object({ url: v.string() })) });
const secret = v.object({
  webhook: v.optional(
    v.object({ secret: v.optional(v.pipe(v.string(), v.regex(/^[!-~]{16,128}$/))) }),
  ),
});

/** What a client wants to have done. */
export interface JobOrder {
  readonly kind: JobKind;
  readonly items: readonly JobItem[];
  readonly webhook: { readonly url: string; readonly secret: string | undefined } | undefined;
}

/**
 * Reads `{"kind","items","webhook":{"url","secret"}}` as a client sent it; other members are ignored.
 * What is wrong with one item spoils no other: it is answered with an error in its place.
 *
 * @returns the order, or a sentence that says what is wrong and repeats nothing
 */
export function readJobOrder(
  body: unknown,
  { allowsPrivate }: { readonly allowsPrivate: boolean },
): Result<JobOrder, string> {
  const asked = v.safeParse(order, body);
  if (!asked.success)
    return fail(
      `Malformed job. Send {"kind":"lookup" or "reverse","items":[…]} with 1 to ${MAX_JOB_ITEMS} items.`,
    );
  const told = v.safeParse(webhook, body);
  if (!told.success) return fail('Malformed webhook. Send {"url"} or {"url","secret"}.');
  const kept = v.safeParse(secret, body);
  if (!kept.success)
    return fail('Malformed webhook secret. Send 16 to 128 printable ASCII characters, or none.');
  const url = told.output.webhook?.url;
  const read = url === undefined ? undefined : readWebhookUrl(url, { allowsPrivate });
  if (read?.ok === false) return read;
  const { kind, items } = asked.output;
  return {
    ok: true,
    value: {
      kind,
      items: items.map(readItem),
      webhook: read && { url: read.value.href, secret: kept.output.webhook?.secret },
    },
  };
}

function readItem(value: unknown): JobItem {
  const read = readExactHash(value);
  return read.ok ? read.value : { error: read.error };
}

function fail(error: string): Result<never, string> {
  return { ok: false, error };
}
