import { ensureProgram } from './ensure-program';
import { findPostgres } from './find-postgres';
import { listSystemInstalls } from './list-system-installs';

/** Debian's package would start a server of its own. The tests start theirs, and need the programs only. */
const NO_SERVER = 'create_main_cluster = false';
const SETTINGS = '/etc/postgresql-common/createcluster.conf';

/** Finds the programs of a PostgreSQL server: what is there, else the system's; undefined for none. */
export function ensurePostgres(say: (line: string) => void): Promise<string | undefined> {
  const before = `{ test -e ${SETTINGS} || { mkdir -p $(dirname ${SETTINGS}) && echo '${NO_SERVER}' > ${SETTINGS}; }; }`;
  return ensureProgram(
    {
      name: 'PostgreSQL',
      find: async () => findPostgres(),
      installs: listSystemInstalls('--no-install-recommends postgresql', before),
    },
    say,
  );
}
