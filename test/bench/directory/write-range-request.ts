const PREFIX_HEX = 5;

/** The bytes of a range query, as the extension sends it. */
export function writeRangeRequest(key: string, prefix: number): Buffer {
  const body = JSON.stringify({ range: prefix.toString(16).padStart(PREFIX_HEX, '0') });
  return Buffer.from(
    [
      'POST /api/1.0/service/hashes HTTP/1.1',
      'Host: 127.0.0.1',
      `Authorization: Bearer ${key}`,
      'Content-Type: application/json',
      'Accept: application/json',
      `Content-Length: ${body.length}`,
      '',
      body,
    ].join('\r\n'),
  );
}
