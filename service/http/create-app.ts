import { Hono, type MiddlewareHandler } from 'hono';
import { addAbout } from './add-about';
import { addExactContract } from './add-exact-contract';
import { addJobContract } from './add-job-contract';
import { addOpenapi } from './add-openapi';
import { addRangeContract } from './add-range-contract';
import { addRangeText } from './add-range-text';
import type { AppOptions } from './app-options';
import type { AppEnv } from './app-parts';
import { COMMON_HEADERS } from './common-headers';
import { createShared } from './create-shared';
import { noteFailure } from './note-failure';
import { refuse } from './refuse';
import { REFUSALS } from './refusals';
import { requireHttps } from './require-https';

/**
 * A directory with all its contracts as an app without a port. A request passes, in this order, the
 * https check, authentication, the rate limit, the scope of its key, the body limit and validation.
 */
export function createApp(options: AppOptions, shared = createShared(options)): Hono<AppEnv> {
  const app = new Hono<AppEnv>({ strict: false });
  const parts = { app, options, ...shared };
  app.use(setHeaders);
  if (options.behindTlsProxy) app.use(requireHttps);
  addAbout(parts);
  addRangeContract(parts);
  addRangeText(parts);
  // Before what answers everything else below their addresses.
  addOpenapi(parts);
  addJobContract(parts);
  addExactContract(parts);
  app.notFound((c) => refuse(c, REFUSALS.notFound));
  app.onError((error, c) => refuse(c, noteFailure(error, shared.logError)));
  return app;
}

const setHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of COMMON_HEADERS) c.res.headers.set(name, value);
};
