import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';
import type { Result } from '../lib/result';
import type { Certificate } from './http/create-http-server';

/** Where a certificate and its key are, in PEM. */
export interface CertificateFiles {
  readonly cert: string;
  readonly key: string;
}

/**
 * Reads a certificate, with those that it rests on, and its key.
 *
 * @returns what is wrong with the files, and what to do, where they are no pair
 */
export function readCertificate({ cert, key }: CertificateFiles): Result<Certificate, string> {
  const pair: Buffer[] = [];
  for (const file of [cert, key])
    try {
      pair.push(readFileSync(file));
    } catch {
      return { ok: false, error: `${file} cannot be read. Look whether it is there and yours.` };
    }
  const [certificate = Buffer.alloc(0), privateKey = Buffer.alloc(0)] = pair;
  try {
    createSecureContext({ cert: certificate, key: privateKey });
  } catch {
    const advice = 'Both have to be PEM, the key without a passphrase.';
    return { ok: false, error: `${cert} and ${key} are no certificate and its key. ${advice}` };
  }
  return { ok: true, value: { cert: certificate, key: privateKey } };
}
