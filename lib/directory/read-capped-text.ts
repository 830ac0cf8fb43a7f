/**
 * Reads a body as UTF-8 text, as it streams in.
 *
 * @param maxBytes reading stops and the rest is refused once more than this has come
 * @returns the text, or undefined when the body is larger
 * @throws what the stream throws, such as the AbortError of a time-out
 */
export async function readCappedText(
  response: Response,
  maxBytes: number,
): Promise<string | undefined> {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
