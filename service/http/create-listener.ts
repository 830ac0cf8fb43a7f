import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { RangeCall } from './create-range-endpoint';
import type { Shared } from './create-shared';
import { noteFailure } from './note-failure';
import { listenWith, type FetchApp } from './listen-with';
import type { PlainAnswer } from './plain-answer';
import { RANGE_BODY_BYTES, RANGE_PATHS } from './range-paths';
import { readBody } from './read-body';
import { readRange } from './read-range';
import { refusePlainly } from './refuse-plainly';

interface Contracts extends Pick<Shared, 'endpoint' | 'logError'> {
  /** Everything that can be asked. */
  readonly app: FetchApp;
}

/**
 * Creates what a server calls with each request. A range query goes to its endpoint at once, without
 * the objects that a framework makes of a request: they cost several times what the answer does.
 */
export function createListener({ app, endpoint, logError }: Contracts): RequestListener {
  const listen = listenWith(app);
  const fail = (response: ServerResponse, error: unknown): void =>
    send(response, refusePlainly(noteFailure(error, logError)));
  const answerRange = (request: IncomingMessage, response: ServerResponse, text?: string): void => {
    try {
      const answer = endpoint(readCall(request, text));
      // The rest of a body that is too long is not waited for.
      if (text === undefined) response.shouldKeepAlive = false;
      if (answer instanceof Promise)
        answer.then((late) => send(response, late)).catch((error) => fail(response, error));
      else send(response, answer);
    } catch (error) {
      fail(response, error);
    }
  };
  return (request, response) => {
    if (request.method === 'POST' && RANGE_PATHS.has(request.url ?? ''))
      readBody(request, RANGE_BODY_BYTES, (text) => answerRange(request, response, text));
    else listen(request, response);
  };
}

function readCall({ headers }: IncomingMessage, text: string | undefined): RangeCall {
  const forwarded = headers['x-forwarded-proto'];
  return {
    authorization: headers.authorization,
    accept: headers.accept,
    forwardedProto: Array.isArray(forwarded) ? forwarded[0] : forwarded,
    readRange: () =>
      text === undefined ? 'tooLarge' : readRange({ contentType: headers['content-type'], text }),
  };
}

function send(response: ServerResponse, { status, headers, body }: PlainAnswer): void {
  response.writeHead(status, [...headers, 'Content-Length', String(body.length)]);
  if (typeof body === 'string') response.end(body, 'latin1');
  else response.end(body);
}
