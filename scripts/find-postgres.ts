import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where Debian has one folder a version, of which none is on the path. */
const VERSIONS = '/usr/lib/postgresql';
const NEEDED = ['initdb', 'postgres', 'pg_basebackup'];

/** Looks for the programs of a PostgreSQL server. @returns the folder that has them */
export function findPostgres(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const versions = existsSync(VERSIONS) ? readdirSync(VERSIONS) : [];
  const newestFirst = versions.toSorted((one, other) => Number(other) - Number(one));
  return [
    ...(env['PATH'] ?? '').split(delimiter),
    ...newestFirst.map((version) => join(VERSIONS, version, 'bin')),
  ].find((folder) => NEEDED.every((name) => existsSync(join(folder, name))));
}
