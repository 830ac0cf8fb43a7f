import type { CountryCode } from 'libphonenumber-js/max';
import type { E164 } from '../lib/number/e164';
import type { KeyGrant } from './keys/key-grant';
import type { CertificateFiles } from './read-certificate';

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'help'; readonly topic: HelpTopic }
  | {
      readonly kind: 'serve';
      readonly storePath: string;
      readonly host: string;
      readonly port: number;
      /** Where it tells the operator how it is. */
      readonly watchPort: number | undefined;
      readonly behindTlsProxy: boolean;
      /** With which it speaks https itself. */
      readonly certificate: CertificateFiles | undefined;
      readonly allowKeyInQuery: boolean;
      readonly allowPrivateWebhooks: boolean;
      /** Addresses of PostgreSQL servers to read the listing from. */
      readonly postgres: readonly string[];
      readonly auditDays: number;
      /** Several servers of the store count requests together. */
      readonly shareLimits: boolean;
    }
  | {
      readonly kind: 'import';
      readonly storePath: string;
      /** `-` is standard input. */
      readonly file: string;
      readonly country: CountryCode | undefined;
      /** What the list is called. */
      readonly source: string | undefined;
      /** Older reports are dropped, of this list and of all others. */
      readonly expireDays: number | undefined;
    }
  | {
      readonly kind: 'forget';
      readonly storePath: string;
      readonly number: E164;
      /** Takes an earlier `forget` back. */
      readonly isUndone: boolean;
    }
  | { readonly kind: 'export'; readonly storePath: string; readonly file: string }
  | {
      readonly kind: 'export-ranges';
      readonly storePath: string;
      readonly folder: string;
      readonly isPadded: boolean;
    }
  | {
      readonly kind: 'publish';
      readonly storePath: string;
      /** The address of a PostgreSQL server; none where the environment has it. */
      readonly postgres: readonly string[];
    }
  | {
      readonly kind: 'keys create';
      readonly storePath: string;
      readonly user: string;
      readonly grant: KeyGrant;
    }
  | { readonly kind: 'sources list'; readonly storePath: string }
  | {
      readonly kind: 'sources licence';
      readonly storePath: string;
      readonly name: string;
      /** Empty to say nothing of it. */
      readonly licence: string;
    }
  | { readonly kind: 'keys list'; readonly storePath: string }
  | {
      readonly kind: 'keys audit';
      readonly storePath: string;
      /** Of the only key that is wanted. */
      readonly id: string | undefined;
    }
  | {
      readonly kind: 'keys rotate';
      readonly storePath: string;
      readonly id: string;
      /** For so long the key before is valid too. */
      readonly overlapMs: number;
    }
  | {
      readonly kind: 'keys change';
      readonly storePath: string;
      readonly id: string;
      readonly grant: KeyGrant;
    }
  | { readonly kind: 'keys revoke'; readonly storePath: string; readonly id: string };

export type HelpTopic =
  | 'directory'
  | 'serve'
  | 'import'
  | 'forget'
  | 'export'
  | 'export-ranges'
  | 'publish'
  | 'sources'
  | 'keys';

/** Where a command writes: results on `out`, everything else on `err`, one line a call. */
export interface Terminal {
  out(line: string): void;
  err(line: string): void;
}
