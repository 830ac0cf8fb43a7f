import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { parseRange } from '../parse-range';
import type { AppEnv, AppParts } from './app-parts';
import type { RangeCall } from './create-range-endpoint';
import { RANGE_BODY_BYTES, RANGE_PATHS } from './range-paths';
import { readRange } from './read-range';
import { readText } from './read-text';

/**
 * Adds the range contract of the Passwords hashes API. A client that would rather have
 * `application/octet-stream` gets the digests as they are, 20 bytes each: half of the bytes.
 * A server hands a POST to the endpoint itself, past the app: this is the way of all others.
 */
export function addRangeContract({ app, endpoint }: AppParts): void {
  const answer = async (c: Context<AppEnv>, read: RangeCall['readRange']) => {
    const { status, headers, body } = await endpoint({
      authorization: c.req.header('Authorization'),
      accept: c.req.header('Accept'),
      forwardedProto: c.req.header('X-Forwarded-Proto'),
      readRange: read,
    });
    for (let at = 0; at < headers.length; at += 2)
      c.header(headers[at] ?? '', headers[at + 1], { append: true });
    return c.newResponse(body.length > 0 ? (body as string) : null, status as ContentfulStatusCode);
  };
  const limit = bodyLimit({
    maxSize: RANGE_BODY_BYTES,
    onError: (c) => answer(c, () => 'tooLarge'),
  });
  for (const path of RANGE_PATHS) {
    app.post(path, limit, async (c) => {
      const body = { contentType: c.req.header('Content-Type'), text: await readText(c) };
      return answer(c, () => readRange(body));
    });
    app.get(`${path}/:range?`, (c) => answer(c, () => parseRange(c.req.param('range'))));
  }
}
