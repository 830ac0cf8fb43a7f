import type { HelpTopic } from './command';
import { ADDRESSES_VARIABLE } from './postgres/addresses-variable';

export const DEFAULT_STORE = 'directory-data';
export const DEFAULT_PORT = 8470;
/** For so many days it is kept how keys were used. */
export const DEFAULT_AUDIT_DAYS = 90;

const STORE = `  --store DIR          the store's folder (default: ${DEFAULT_STORE})`;

const PASSWORDS = `The password comes from PGPASSWORD. ${ADDRESSES_VARIABLE} can hold whole addresses instead of
--postgres, with a space between them.`;

/** What `--help` prints. */
export const HELP_TEXT: Readonly<Record<HelpTopic, string>> = {
  directory: `A directory of reported phone numbers that is asked by hash prefixes.

Usage: hushdial-directory COMMAND [OPTIONS]

Commands:
  import FILE          read a list of numbers into the store
  forget NUMBER        take a number out, and keep it out
  export FILE          write everything that is listed into a file
  export-ranges FOLDER write the answers to all ranges as files, for a static server
  publish              copy everything that is listed into a PostgreSQL database
  sources list         show which lists were read
  sources licence      tell the licence of a list
  keys create          make an API key for a user
  keys list            show whose keys there are
  keys audit [ID]      show how often each key was used
  keys rotate ID       make the next key for somebody who has one
  keys change ID       change what a key may do
  keys revoke ID       end a key
  serve                answer range queries

COMMAND --help explains each. In a clone of the sources, npm run directory -- takes the same
commands.`,

  serve: `Answers range queries (POST /api/1.0/service/hashes) for everyone with a key.

Usage: hushdial-directory serve [OPTIONS]

${STORE}
  --host HOST          the address to listen on (default: 127.0.0.1, this machine only); any other
                       needs one of the two that follow
  --port PORT          default: ${DEFAULT_PORT}; 0 takes a free one
  --tls-cert FILE      speaks https with this certificate and those that it rests on (PEM)
  --tls-key FILE       its key; both are read anew on SIGHUP
  --behind-tls-proxy   a proxy in front speaks https and sets X-Forwarded-Proto itself; requests
                       without "https" there are refused
  --watch-port PORT    tells this machine at /healthz, /readyz and /metrics (Prometheus) how it is
  --allow-key-in-url   takes ?api_key=KEY for whole hashes too, where a client has no other way;
                       the key then lands in the logs of everything on the way
  --allow-private-webhooks
                       let jobs tell addresses of this machine and its network, also by http
  --share-limits       counts requests together with the other servers of this store, which want it
                       too; without it each counts for itself, and a request costs less
  --audit-days N       for so many days it is kept how often a key was used (default: ${DEFAULT_AUDIT_DAYS});
                       0 keeps nothing
  --postgres URL       read the listing from a PostgreSQL server, where publish has put it; several
                       times for servers that follow one another, in the order of trying

${PASSWORDS}

Ctrl+C stops it after the requests under way. Requests are not logged; keys audit shows what is
counted.`,

  import: `Reads a list of numbers into the store.

Usage: hushdial-directory import FILE [OPTIONS]

FILE is one of these, told apart by the first line; - reads standard input:
  complaints of the FTC or the FCC (CSV)
  a list: a number a line, perhaps a reason behind a comma; # begins a comment
  SHA-1 hashes, one a line
  what export has written

${STORE}
  --country XX         the country of numbers without +, such as US or DE (complaints: US)
  --source NAME        what the list is called, for those who look a number up
  --expire 90d         drop reports that are older, of this list and of all others

Bad rows are counted and skipped. A report that is known already is not counted twice. An import
that is broken off changes nothing.`,

  forget: `Takes a number out at once, and keeps it out of later imports.

Usage: hushdial-directory forget NUMBER [OPTIONS]

${STORE}
  --country XX         the country of a number without +
  --undo               let imports list the number again

Of the number its SHA-1 is kept.`,

  export: `Writes everything that is listed into a new file, a report a row, which import reads.

Usage: hushdial-directory export FILE [OPTIONS]

${STORE}

The file has numbers. It can be read by its owner only.`,

  'export-ranges': `Writes what GET /range/ answers for each of the 1,048,576 prefixes, compressed, for a server of
files, an object store or a CDN.

Usage: hushdial-directory export-ranges FOLDER [OPTIONS]

${STORE}
  --padded             fill every text up to a multiple of 100 lines, as Add-Padding: true does

FOLDER/range/bd/bdc5e.gz is the range bdc5e. Another run writes only what has changed, and
FOLDER/manifest.json last. Whoever can read the files can ask without a key. FOLDER/digests.bin is
for the next run only; without it everything is written anew.`,

  publish: `Copies everything that is listed into a PostgreSQL database, for serve --postgres.

Usage: hushdial-directory publish --postgres URL [OPTIONS]

${STORE}
  --postgres URL       the server, as postgres://USER@HOST:PORT/DATABASE; of several the primary

${PASSWORDS}

Readers see the listing before until all has arrived. One that is broken off changes nothing, and
the same listing is not copied twice. The database has numbers; keys stay in the store.`,

  sources: `Shows which lists were read, and says under which licence one is.

Usage: hushdial-directory sources list [OPTIONS]
       hushdial-directory sources licence NAME TEXT [OPTIONS]

${STORE}

Whoever asks about the directory is told the names and the licences. An empty TEXT ("") takes one back.`,

  keys: `Makes, shows, changes and ends API keys.

Usage: hushdial-directory keys create --user NAME [OPTIONS]
       hushdial-directory keys list [OPTIONS]
       hushdial-directory keys audit [ID] [OPTIONS]
       hushdial-directory keys rotate ID [OPTIONS]
       hushdial-directory keys change ID [OPTIONS]
       hushdial-directory keys revoke ID [OPTIONS]

${STORE}
  --user NAME          whose key it is; 1 to 64 characters without a colon

create and change:
  --scopes LIST        what it may do: range,lookup,reverse,jobs (default: range,lookup)
  --expires WHEN       90d, a date such as 2027-01-31 (refused from that day on, UTC), or never
  --limit KIND=RATE    its own limit, such as range=20/10s, exact=500/1m or batch=50/1h;
                       KIND=default for the limit of every key; can be given several times

rotate:
  --overlap 7d         for so long the key before is valid too (default: 7d); 0d ends it now

A key is shown once, when it is made. A revoked key is refused at once, also by a running server.`,
};
