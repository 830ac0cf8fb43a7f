import type { IncomingMessage } from 'node:http';

/** Reads a request's body as UTF-8 text. */
export async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  request.setEncoding('utf8');
  for await (const chunk of request) body += String(chunk);
  return body;
}
