import * as v from 'valibot';
import type { RangeAnswer } from '../directory/range-answer';
import type { HashPrefix } from '../number/hash-prefix';
import type { RangeRecord } from '../store/open-database';
import { ABOUT_MS } from './about-ms';
import { deriveRangeKeys, type RangeKeys } from './derive-range-keys';
import { padText } from './pad-text';
import { readStoredAnswer } from './read-stored-answer';
import { toHex } from './to-hex';

/** What a range is an answer to. */
export interface RangePlace {
  readonly directoryId: string;
  readonly prefix: HashPrefix;
}

/** An answer, and when it was stored, in milliseconds since the epoch. */
export interface KeptRange {
  readonly answer: RangeAnswer;
  readonly storedAtMs: number;
}

export interface RangeSealer {
  /** The name of the keys that ranges are kept with now. */
  readonly readKeyId: () => Promise<string>;
  /** What stands for a prefix: 32 hex characters, which tell nobody else anything. */
  readonly tag: (place: RangePlace) => Promise<string>;
  readonly seal: (place: RangePlace, kept: KeptRange) => Promise<RangeRecord>;
  /** @returns undefined where the record is damaged, of another place, or of other keys */
  readonly open: (place: RangePlace, record: RangeRecord) => Promise<KeptRange | undefined>;
}

interface Options {
  /** Gives the 32 bytes that all is derived from. */
  readonly readSecret: () => Promise<Uint8Array<ArrayBuffer>>;
  /** Gives so many bytes that nobody can guess. */
  readonly randomBytes: (count: number) => Uint8Array<ArrayBuffer>;
}

const IV_BYTES = 12;
const TAG_CHARACTERS = 32;
const keptSchema = v.object({ storedAtMs: v.number(), answer: v.unknown() });

/** Creates what ranges are encrypted with before they are kept, and decrypted with afterwards. */
export function createRangeSealer({ readSecret, randomBytes }: Options): RangeSealer {
  const readKeys = createKeyReader(readSecret);
  const tag = async (place: RangePlace) => {
    const signed = await crypto.subtle.sign('HMAC', (await readKeys()).tagger, writePlace(place));
    return toHex(signed).slice(0, TAG_CHARACTERS);
  };
  return {
    readKeyId: async () => (await readKeys()).id,
    tag,
    seal: async (place, kept) => {
      const { cipher, id } = await readKeys();
      const iv = randomBytes(IV_BYTES);
      const plain = padText(JSON.stringify(kept));
      const sealed = await crypto.subtle.encrypt(bind(place, iv), cipher, plain);
      const storedAboutMs = kept.storedAtMs - (kept.storedAtMs % ABOUT_MS);
      const { directoryId } = place;
      return { directoryId, tag: await tag(place), keyId: id, iv, sealed, storedAboutMs };
    },
    open: async (place, { iv, sealed }) => {
      const { cipher } = await readKeys();
      try {
        return readKept(await crypto.subtle.decrypt(bind(place, iv), cipher, sealed));
      } catch {
        return undefined;
      }
    },
  };
}

/** Derives the keys once for each worker; what fails is tried again. */
function createKeyReader(readSecret: Options['readSecret']): () => Promise<RangeKeys> {
  let keys: Promise<RangeKeys> | undefined;
  return () => {
    keys ??= readSecret()
      .then(deriveRangeKeys)
      .catch((error: unknown) => {
        keys = undefined;
        throw error;
      });
    return keys;
  };
}

/** Binds what is encrypted to its place: put elsewhere, it does not open. */
function bind(place: RangePlace, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: writePlace(place) };
}

function writePlace({ directoryId, prefix }: RangePlace): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify([directoryId, prefix]));
}

function readKept(plain: ArrayBuffer): KeptRange | undefined {
  const read = v.safeParse(keptSchema, JSON.parse(new TextDecoder().decode(plain)));
  const answer = read.success ? readStoredAnswer(read.output.answer) : undefined;
  return read.success && answer ? { storedAtMs: read.output.storedAtMs, answer } : undefined;
}
