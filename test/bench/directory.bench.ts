import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { Console } from 'node:console';
import { parseArgs } from 'node:util';
import { buildDirectory } from '../../scripts/build-directory';
import { formatTable } from '../../scripts/format-table';
import { createFtcRows, FTC_HEADER } from './directory/create-ftc-row';
import { measureHostile } from './directory/measure-hostile';
import { measureHttp } from './directory/measure-http';
import { measureImport } from './directory/measure-import';
import { measureKills } from './directory/measure-kills';
import { measurePostgres, type PostgresFigures } from './directory/measure-postgres';
import { writeLines } from './directory/write-lines';

/**
 * The directory, from its import to its answers, all in one run and as a person runs it: the built
 * program, in processes of its own.
 * Usage: npm run bench -- directory [--entries 10000000] [--rows 5000000]
 */
const { values } = parseArgs({
  allowPositionals: true,
  options: {
    entries: { type: 'string', default: '10000000' },
    rows: { type: 'string', default: '5000000' },
  },
});
const [entries, rows] = [Number(values.entries), Number(values.rows)];

interface Goal {
  readonly figure: string;
  readonly measured: number;
  readonly unit: string;
  readonly goal: number;
  /** Whether it is to be at least the goal, or at most. */
  readonly bound: 'least' | 'most';
}

const console = new Console(process.stdout);
const folder = mkdtempSync(join(tmpdir(), 'directory-bench-'));
const path = (name: string) => join(folder, name);

async function measureAll() {
  const program = await buildDirectory();
  const run = (...args: readonly string[]) =>
    execFileSync(process.execPath, [program, ...args, '--store', path('hashes')], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  await writeLines({
    file: path('hashes.txt'),
    lines: entries,
    write: (at) => createHash('sha1').update(`entry ${at}`).digest('hex'),
  });
  const hashes = { program, store: path('hashes'), file: path('hashes.txt'), rows: entries };
  const imported = await measureImport(hashes);
  rmSync(path('hashes.txt'));
  const file = path('complaints.csv');
  await writeLines({ file, header: FTC_HEADER, lines: rows, write: createFtcRows(3) });
  const complaints = await measureImport({ program, store: path('complaints'), file, rows });
  rmSync(file);
  rmSync(path('complaints'), { recursive: true });
  const key = run('keys', 'create', '--user', 'bench', '--limit', 'range=100000/1s').trim();
  const asked = { program, store: path('hashes'), key };
  return {
    imported,
    complaints,
    http: await measureHttp(asked),
    hostile: await measureHostile(asked),
    kills: await measureKills({ program, folder }),
    postgres: await measurePostgres(asked),
  };
}

function listGoals({
  imported,
  complaints,
  http,
  hostile,
  kills,
  postgres,
}: Awaited<ReturnType<typeof measureAll>>) {
  const goals: readonly Goal[] = [
    least('hashes imported', imported.rowsPerCpuSecond, 500_000, 'a second of a core'),
    least('complaints imported', complaints.rowsPerCpuSecond, 100_000, 'a second of a core'),
    most('first answer', http.startMs, 1_000, 'ms'),
    least('requests of a bare server', http.shareOfBare * 100, 60, '%'),
    most('p99 of a bare server', http.p99Ms / http.bareP99Ms, 2.5, 'times'),
    most('memory', http.megabytes, 300, 'MB'),
    most('attacks that met no contract', hostile.wrong, 0, ''),
    most('memory under attack', hostile.megabytesMost - hostile.megabytesBefore, 64, 'MB more'),
    most('killed imports that left a mixture', kills.mixed, 0, `of ${kills.kills}`),
    most('p99 under attack', hostile.p99UnderAttackMs / hostile.p99Ms, 5, 'times'),
    ...listPostgresGoals(postgres),
  ];
  return goals;
}

/** None where no PostgreSQL is installed. */
function listPostgresGoals(postgres: PostgresFigures | undefined): readonly Goal[] {
  if (!postgres) return [];
  const { shareOfEmbeddedByCore, failOver } = postgres;
  return [
    least('requests of the own store, from PostgreSQL', shareOfEmbeddedByCore * 100, 30, '%'),
    most('wrong answers while a server is killed', failOver.wrong, 0, ''),
    most('requests failed for, behind that', failOver.failedForMs, 5_000, 'ms'),
  ];
}

function least(figure: string, measured: number, goal: number, unit: string): Goal {
  return { figure, measured, goal, unit, bound: 'least' };
}

function most(figure: string, measured: number, goal: number, unit: string): Goal {
  return { figure, measured, goal, unit, bound: 'most' };
}

const isMet = ({ measured, goal, bound }: Goal) =>
  bound === 'least' ? measured >= goal : measured <= goal;

try {
  const figures = await measureAll();
  const goals = listGoals(figures);
  const show = (figure: number) => String(Number(figure.toPrecision(3)));
  console.log(
    formatTable([
      ['figure', 'measured', 'goal', ''],
      ...goals.map((one) => [
        one.figure,
        `${show(one.measured)} ${one.unit}`,
        `at ${one.bound} ${show(one.goal)}`,
        isMet(one) ? 'met' : 'MISSED',
      ]),
    ]),
  );
  if (!goals.every(isMet)) process.exitCode = 1;
  console.log(JSON.stringify({ bench: 'directory', entries, rows, ...figures }));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
