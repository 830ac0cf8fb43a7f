const TICK_MS = 1_000;

/**
 * Says what is being done, and how long it has taken while it takes over a second.
 *
 * @returns what the work gives
 */
export async function showProgress<T>(label: string, work: () => Promise<T>): Promise<T> {
  const startedMs = performance.now();
  const elapsed = () => `${Math.round((performance.now() - startedMs) / TICK_MS)} s`;
  const isTerminal = process.stderr.isTTY;
  process.stderr.write(isTerminal ? `${label} …` : `${label} …\n`);
  const timer = isTerminal
    ? setInterval(() => process.stderr.write(`\r${label} … ${elapsed()}`), TICK_MS)
    : undefined;
  try {
    return await work();
  } finally {
    clearInterval(timer);
    if (isTerminal) process.stderr.write(`\r${label} … ${elapsed()}\n`);
  }
}
