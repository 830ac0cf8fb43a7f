import type { CountryCode } from 'libphonenumber-js/max';

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'help'; readonly topic: HelpTopic }
  | {
      readonly kind: 'serve';
      readonly storePath: string;
      readonly host: string;
      readonly port: number;
      readonly behindTlsProxy: boolean;
    }
  | {
      readonly kind: 'import';
      readonly storePath: string;
      /** `-` is standard input. */
      readonly file: string;
      readonly country: CountryCode | undefined;
    }
  | { readonly kind: 'keys create'; readonly storePath: string; readonly user: string }
  | { readonly kind: 'keys list'; readonly storePath: string }
  | { readonly kind: 'keys revoke'; readonly storePath: string; readonly id: string };

export type HelpTopic = 'directory' | 'serve' | 'import' | 'keys';

/** Where a command writes: results on `out`, everything else on `err`, one line a call. */
export interface Terminal {
  out(line: string): void;
  err(line: string): void;
}
