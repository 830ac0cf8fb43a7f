/** Where a PostgreSQL server is, and as whom to ask it. What is undefined is as libpq has it. */
export interface PostgresAddress {
  /** A name, an address, or the folder of a socket, which begins with a slash. */
  readonly host: string;
  readonly port: number;
  readonly user: string | undefined;
  readonly password: string | undefined;
  readonly database: string | undefined;
  readonly tls: PostgresTls;
}

/** `verify` refuses a server that cannot show by a certificate that it is the named one. */
export type PostgresTls =
  | { readonly mode: 'off' }
  | { readonly mode: 'verify'; readonly caFile: string | undefined };
