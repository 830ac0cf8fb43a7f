import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { readCpuSeconds } from './read-cpu-seconds';

export interface ImportFigures {
  readonly rowsPerSecond: number;
  /** Of a core that the import has to itself. */
  readonly rowsPerCpuSecond: number;
  readonly peakMegabytes: number;
}

interface Options {
  readonly program: string;
  readonly store: string;
  readonly file: string;
  readonly rows: number;
}

/** What a process has used is gone with it: it is looked at so often, in milliseconds. */
const LOOK_MS = 20;

/** Measures an import by the program itself, in a process of its own. */
export async function measureImport({
  program,
  store,
  file,
  rows,
}: Options): Promise<ImportFigures> {
  const startMs = performance.now();
  const child = spawn(process.execPath, [program, 'import', file, '--store', store], {
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  let [cpuSeconds, peakMegabytes] = [0, 0];
  const look = (): void => {
    try {
      cpuSeconds = readCpuSeconds(child.pid ?? 0);
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      peakMegabytes = Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? peakMegabytes * 1e3) / 1e3;
    } catch {
      // It has just ended.
    }
  };
  const timer = setInterval(look, LOOK_MS);
  const [code] = await once(child, 'exit');
  clearInterval(timer);
  if (code !== 0) throw new Error('an import has failed');
  const seconds = (performance.now() - startMs) / 1_000;
  return { rowsPerSecond: rows / seconds, rowsPerCpuSecond: rows / cpuSeconds, peakMegabytes };
}
