import type { Context } from 'hono';
import type { AppEnv, AppParts } from './app-parts';
import { EXACT_BASES } from './exact-bases';
import { limitBody } from './limit-body';
import { limitRate } from './limit-rate';
import { listExactCalls, type ExactCall } from './list-exact-calls';
import { parseJson } from '../../lib/parse-json';
import { nameEndpoint } from './name-endpoint';
import { readText } from './read-text';
import { refuse } from './refuse';
import { refuseExact } from './refuse-exact';
import { refuseMethod } from './refuse-method';
import { REFUSALS } from './refusals';
import { requireKey } from './require-key';
import { requireScope } from './require-scope';
import { speakAs } from './speak-as';

/** Adds the Phone Hash Directory API, version 1: whole hashes, one by one or in batches. */
export function addExactContract({ app, options, limiter }: AppParts): void {
  const enter = requireKey({ ...options, inQuery: options.allowKeyInQuery ?? false });
  const limit = (kinds: ExactCall['kinds']) => limitRate({ limiter, kinds, tellsRate: true });
  const calls = listExactCalls(options.store);
  for (const base of EXACT_BASES) {
    for (const { path } of calls) app.use(base + path, nameEndpoint(path.slice(1)));
    app.use(`${base}/*`, speakAs(refuseExact), enter);
    for (const { path, kinds, scope, maxBytes, answer } of calls) {
      const address = base + path;
      app.use(address, limit(kinds));
      app.post(address, requireScope(scope), limitBody(maxBytes), (c) => answerCall(c, answer));
      app.all(address, refuseMethod('POST'));
    }
    app.all(`${base}/*`, limit(['exact']), (c) => refuse(c, REFUSALS.notFound));
  }
}

async function answerCall(c: Context<AppEnv>, answer: ExactCall['answer']): Promise<Response> {
  const answered = await answer(parseJson(await readText(c)));
  return answered.ok ? c.json(answered.value) : c.json({ message: answered.error }, 400);
}
