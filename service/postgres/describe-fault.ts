/** What to do about a fault of a server, by the code that `readFault` gave it. No address is in it. */
export function describeFault(code: string): string {
  const advice = ADVICE[code] ?? (/CERT|TLS|SIGNATURE/.test(code) ? NOT_TRUSTED : OTHER);
  return `PostgreSQL: ${advice}${code ? ` (${code})` : ''}`;
}

const NO_SERVER = 'no server answers there. Look whether it runs, and check the host and the port.';
const NO_HOST = 'there is no such host. Check its name.';
const NO_LISTING = 'there is no listing in that database. Run publish first.';
const NOT_TRUSTED =
  'its certificate is not trusted. Name the CA that signed it by sslrootcert=FILE in the address.';
const OTHER = 'it failed. Its own log says more.';

const ADVICE: Readonly<Record<string, string>> = {
  ECONNREFUSED: NO_SERVER,
  ETIMEDOUT: NO_SERVER,
  EHOSTUNREACH: NO_SERVER,
  ENETUNREACH: NO_SERVER,
  'no answer': NO_SERVER,
  ENOENT: 'there is no such socket or certificate file. Check host and sslrootcert in the address.',
  ENOTFOUND: NO_HOST,
  EAI_AGAIN: NO_HOST,
  'no tls':
    'the server speaks no TLS. Set it up there, or add ?sslmode=disable to the address where the network is safe.',
  'no password': 'it wants a password. Set PGPASSWORD.',
  '28P01': 'the user or the password is wrong. Check the user, and PGPASSWORD.',
  '28000': 'the user may not connect from here. Check the user, and pg_hba.conf of the server.',
  '3D000': 'there is no such database. Create it, or check its name.',
  '42P01': NO_LISTING,
  'no listing': NO_LISTING,
  '42501':
    'the user lacks a right. Reading needs SELECT; publishing needs a user who may make tables.',
  '25006': 'the server is a standby, which can be read only. Name the primary.',
  '53100': 'the disk of the server is full. Make room for two listings, and try again.',
  '53300': 'the server has too many connections. Raise its max_connections.',
  '57P03': 'the server is starting or stopping. Try again.',
};
