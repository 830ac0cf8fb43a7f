import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { parseRange } from '../parse-range';
import type { AppParts } from './app-parts';
import { createRangeText } from './create-range-text';
import { limitRate } from './limit-rate';
import { nameEndpoint } from './name-endpoint';
import type { Refuse } from './refusal';
import { refuse } from './refuse';
import { refuseMethod } from './refuse-method';
import { requireKey } from './require-key';
import { requireScope } from './require-scope';
import { speakAs } from './speak-as';
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
    const secret = isPaddingWanted(c) ? paddingSecret : undefined;
    const text = await useAnswer(options.store.readRange(prefix), (digests) =>
      createRangeText(prefix, digests, { paddingSecret: secret }),
    );
    return c.text(text);
  });
  app.all(`${PATH}/:prefix?`, refuseMethod('GET'));
}

function isPaddingWanted(c: Context): boolean {
  return c.req.header('Add-Padding')?.trim().toLowerCase() === 'true';
}
