import { gzipSync } from 'node:zlib';

/** RFC 1952: the byte that names the system on which a file was made; 255 is an unknown one. */
const SYSTEM_AT = 9;
const UNKNOWN_SYSTEM = 255;

/** Compresses to gzip without a time, a name or a system in it: the same text gives the same bytes. */
export function compressSteadily(text: string): Buffer {
  // The default level: the highest one costs more and saves nothing of what is random.
  const bytes = gzipSync(text);
  bytes[SYSTEM_AT] = UNKNOWN_SYSTEM;
  return bytes;
}
