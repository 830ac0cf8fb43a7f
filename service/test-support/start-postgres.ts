import { execFile, execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findPostgres } from '../../scripts/find-postgres';
import type { PostgresAddress } from '../postgres/postgres-address';

/** A real server of its own, on a free port and a socket, in a folder that goes with it. */
export interface TestPostgres {
  /** Over TCP, with the password. */
  readonly address: PostgresAddress;
  /** The folder of its socket, by which no password is asked. */
  readonly socketFolder: string;
  /** Starts a server that follows this one and can be read from; this one then waits for it with each change. */
  readonly startStandby: () => Promise<TestPostgres>;
  /** Kills every process of it, as a machine that fails does. */
  readonly kill: () => Promise<void>;
  /** Lets it hang: it takes connections, and answers nothing. */
  readonly freeze: () => Promise<void>;
  /** Its processes that run now. */
  readonly listPids: () => readonly number[];
  /** Starts it anew with the same data, on the same port. */
  readonly restart: () => Promise<void>;
  /** Kills it and deletes its folder. */
  readonly remove: () => Promise<void>;
}

const USER = 'directory';
const PASSWORD = 'p@ss:w/rd';
const run = promisify(execFile);

/** A server refuses to run as root, so another user has to do it then. */
interface Owner {
  readonly uid?: number;
  readonly gid?: number;
}

type Settings = Readonly<Record<string, string>>;

/**
 * @param settings by their names in postgresql.conf, in place of those for tests
 * @returns undefined where no PostgreSQL is installed
 */
export async function startPostgres(settings: Settings = {}): Promise<TestPostgres | undefined> {
  const programs = findPostgres();
  if (programs === undefined) return undefined;
  const owner = findOwner();
  const folder = makeOwnFolder(owner);
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, PASSWORD, { mode: 0o644 });
  const ways = ['--auth-local=trust', '--auth-host=scram-sha-256', `--pwfile=${passwordFile}`];
  const form = ['--encoding=UTF8', '--locale=C', '--no-sync', '--no-instructions'];
  const data = join(folder, 'data');
  await run(join(programs, 'initdb'), ['-D', data, '-U', USER, ...ways, ...form], {
    ...owner,
    cwd: folder,
  });
  return startAt({ programs, owner, folder, port: await findFreePort(), settings });
}

interface Place {
  readonly programs: string;
  readonly owner: Owner;
  readonly folder: string;
  readonly port: number;
  readonly settings: Settings;
}

async function startAt(place: Place): Promise<TestPostgres> {
  const { programs, owner, folder, port } = place;
  let server = await startServer(place);
  const kill = () => killAll(server);
  return {
    socketFolder: folder,
    address: {
      host: '127.0.0.1',
      port,
      user: USER,
      password: PASSWORD,
      database: 'postgres',
      tls: { mode: 'off' },
    },
    startStandby: async () => {
      const own = makeOwnFolder(owner);
      const source = ['-h', folder, '-p', String(port), '-U', USER];
      const copy = ['-D', join(own, 'data'), '-R', '-X', 'stream', '-c', 'fast', '--no-sync'];
      const options = { ...owner, cwd: own };
      await run(join(programs, 'pg_basebackup'), [...source, ...copy], options);
      const standby = await startAt({ ...place, folder: own, port: await findFreePort() });
      appendFileSync(join(folder, 'data', 'postgresql.conf'), FOLLOWED);
      const followed = waitForLog(server, 'parameter "synchronous_standby_names" changed');
      server.kill('SIGHUP');
      await followed;
      return standby;
    },
    kill,
    listPids: () => listProcesses(server),
    freeze: async () => {
      for (const pid of listProcesses(server)) process.kill(pid, 'SIGSTOP');
    },
    restart: async () => {
      await kill();
      server = await startServer(place);
    },
    remove: async () => {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A change is done when the standby shows it, so that tests need not wait for that. */
const FOLLOWED = "synchronous_standby_names = '*'\nsynchronous_commit = remote_apply\n";

async function startServer({
  programs,
  owner,
  folder,
  port,
  settings: given,
}: Place): Promise<ChildProcess> {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: folder,
    fsync: 'off',
    shared_buffers: '32MB',
    // In its own folder, where it goes when the server is killed.
    dynamic_shared_memory_type: 'mmap',
    logging_collector: 'off',
    lc_messages: 'C',
    ...given,
  };
  const set = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const args = ['-D', join(folder, 'data'), '-p', String(port), ...set];
  const stdio = ['ignore', 'ignore', 'pipe'] as const;
  const server = spawn(join(programs, 'postgres'), args, {
    ...owner,
    cwd: folder,
    stdio: [...stdio],
  });
  process.once('exit', () => listProcesses(server).forEach(killOne));
  await waitForLog(server, 'ready to accept');
  return server;
}

async function waitForLog(server: ChildProcess, text: string): Promise<void> {
  let written = '';
  await new Promise<void>((resolve, reject) => {
    server.stderr?.on('data', (chunk: Buffer) => {
      written += String(chunk);
      if (written.includes(text)) resolve();
    });
    server.once('close', () => reject(new Error(`PostgreSQL ended: ${written}`)));
  });
}

/** Its processes leave its group, so each is named. */
function listProcesses({ pid }: ChildProcess): readonly number[] {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).split('\n');
  const pairs = rows.map((row) => row.trim().split(/\s+/).map(Number));
  return pairs.flatMap(([own = 0, parent]) => (own === pid || parent === pid ? [own] : []));
}

async function killAll(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const closed = once(server, 'close');
  for (const pid of listProcesses(server)) killOne(pid);
  await closed;
}

/** One may have ended by itself meanwhile. */
function killOne(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

function findOwner(): Owner {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

function makeOwnFolder({ uid, gid }: Owner): string {
  const folder = mkdtempSync(join(tmpdir(), 'directory-postgres-'));
  mkdirSync(join(folder, 'data'), { mode: 0o700 });
  if (uid !== undefined && gid !== undefined)
    for (const path of [folder, join(folder, 'data')]) chownSync(path, uid, gid);
  return folder;
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
