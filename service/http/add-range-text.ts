import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { parseRange, type HashRange } from '../parse-range';
import type { AppOptions } from './app-options';
import type { AppEnv, AppParts } from './app-parts';
import { formatRangeText } from './format-range-text';
import { limitRate } from './limit-rate';
import { nameEndpoint } from './name-endpoint';
import { padSuffixes } from './pad-suffixes';
import type { Refuse } from './refusal';
import { refuse } from './refuse';
import { refuseMethod } from './refuse-method';
import { requireKey } from './require-key';
import { requireScope } from './require-scope';
import { speakAs } from './speak-as';
import { splitHashes } from './split-hashes';
import { useAnswer } from './use-answer';

const PATH = '/range';
const PREFIX_LENGTH = 5;
const SECRET_BYTES = 32;

/** Its clients read text, also where something went wrong. */
const refuseText: Refuse = (c, { status, title, advice }) => c.text(`${title}. ${advice}`, status);

/**
 * Adds the range text of Have I Been Pwned: its clients work against this unchanged, but for the
 * key, which is wanted as everywhere unless `publicRanges` is on. The prefix is in the address.
 */
export function addRangeText({ app, options, limiter }: AppParts): void {
  const { paddingSecret = randomBytes(SECRET_BYTES), publicRanges = false } = options;
  app.use(`${PATH}/*`, speakAs(refuseText), nameEndpoint('range-text'));
  if (!publicRanges) {
    const limit = limitRate({ limiter, kinds: ['range'] });
    app.use(`${PATH}/*`, requireKey(options), limit, requireScope('range'));
  }
  app.get(`${PATH}/:prefix?`, async (c) => {
    c.header('Vary', 'Add-Padding');
    const prefix = parseRange(c.req.param('prefix'));
    if (prefix?.length !== PREFIX_LENGTH) {
      const advice = 'Ask for 5 hex characters.';
      return refuse(c, { status: 400, title: 'Invalid range', advice });
    }
    return isPaddingWanted(c)
      ? answerPadded(c, prefix, { store: options.store, secret: paddingSecret })
      : answerPlain(c, prefix, options);
  });
  app.all(`${PATH}/:prefix?`, refuseMethod('GET'));
}

function isPaddingWanted(c: Context): boolean {
  return c.req.header('Add-Padding')?.trim().toLowerCase() === 'true';
}

type Store = Pick<AppOptions, 'store'>;

async function answerPlain(c: Context<AppEnv>, prefix: HashRange, { store }: Store) {
  return c.text(formatRangeText(await readSuffixes(prefix, store), []));
}

async function answerPadded(
  c: Context<AppEnv>,
  prefix: HashRange,
  { store, secret }: Store & { readonly secret: Uint8Array },
) {
  const suffixes = await readSuffixes(prefix, store);
  const { changedAtMs = 0 } = await store.readFacts();
  const seed = `${changedAtMs} ${prefix}`;
  return c.text(formatRangeText(suffixes, padSuffixes({ suffixes, secret, seed })));
}

function readSuffixes(prefix: HashRange, store: Store['store']) {
  return useAnswer(store.readRange(prefix), (digests) =>
    splitHashes(digests).map((hash) => hash.slice(PREFIX_LENGTH).toUpperCase()),
  );
}
