const RECORDS = 'application/octet-stream';
const JSON_TYPE = 'application/json';

/**
 * Whether a client would rather have bare records than JSON (RFC 9110, 12.5.1). JSON is what a
 * client gets that names neither, and what it gets of two that it likes equally unless it named
 * the records first.
 *
 * @param accept the header, as it came
 */
export function prefersRecords(accept: string | undefined): boolean {
  // Nearly nobody asks for it, and everybody pays for what is done here.
  if (!accept?.toLowerCase().includes(RECORDS)) return false;
  const ranges = accept.split(',').map(readMediaRange);
  const records = ranges.findIndex(({ type }) => type === RECORDS);
  const json = ranges.findIndex(({ type }) => type === JSON_TYPE);
  const liking = ranges[records]?.quality ?? 0;
  const likingJson = ranges[json]?.quality ?? 0;
  return liking > likingJson || (liking > 0 && liking === likingJson && records < json);
}

function readMediaRange(text: string) {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  return { type, quality: quality === undefined ? 1 : readQuality(quality) };
}

/** Of the form 0.123; anything else asks for nothing. */
function readQuality(text: string): number {
  return /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(text) ? Number(text) : 0;
}
