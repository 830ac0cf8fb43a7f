import type { IncomingMessage } from 'node:http';

/**
 * Reads a body, and no more of it than a question can have. One that breaks off is never taken.
 *
 * @param take gets the body, a character for each byte, or undefined where it is longer
 */
export function readBody(
  request: IncomingMessage,
  maxBytes: number,
  take: (text: string | undefined) => void,
): void {
  let text: string | undefined = '';
  request.on('data', (piece: Buffer) => {
    if (text === undefined) return;
    text += piece.toString('latin1');
    if (text.length <= maxBytes) return;
    text = undefined;
    take(undefined);
  });
  request.on('end', () => {
    if (text !== undefined) take(text);
  });
}
