import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { addCounts, formatCounts, NO_COUNTS, type Counts } from './counts';
import { ensureChromium } from './ensure-chromium';
import { ensureFirefox } from './ensure-firefox';
import { ensurePostgres } from './ensure-postgres';
import { readPlaywrightReport } from './read-playwright-report';
import { readVitestReport } from './read-vitest-report';
import { runCommand } from './run-command';

/** A step that passes or fails as a whole. */
const CHECKS: readonly (readonly [name: string, command: readonly string[]])[] = [
  ['formatting', ['npx', 'oxfmt', '--check', '.']],
  ['lint', ['npx', 'oxlint']],
  ['types', ['npx', 'tsc', '--noEmit']],
  ['dead code', ['npx', 'knip']],
  ['build for Chromium', ['npx', 'wxt', 'build']],
  ['build for Firefox', ['npx', 'wxt', 'build', '--browser', 'firefox']],
  ['build for the end-to-end tests', ['npx', 'wxt', 'build', '--mode', 'granted']],
  [
    'build for the end-to-end tests in Firefox',
    ['npx', 'wxt', 'build', '--browser', 'firefox', '--mode', 'granted'],
  ],
];

const OUT = fileURLToPath(new URL('../out/', import.meta.url));
const say = (line: string) => void process.stdout.write(`${line}\n`);

await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
const hasChromium = (await ensureChromium(say)) !== undefined;
await ensureFirefox(say);
await ensurePostgres(say);

let total = NO_COUNTS;
for (const [name, command] of CHECKS) total = addCounts(total, await runCheck(name, command));
if (hasChromium) {
  total = addCounts(
    total,
    await runTests('unit and DOM tests', ['npx', 'vitest', 'run'], readVitestReport),
  );
  total = addCounts(
    total,
    await runTests('end-to-end tests', ['npx', 'playwright', 'test'], readPlaywrightReport),
  );
} else {
  say('No Chromium could be installed, so no test could run. Install one, or set CHROMIUM_PATH.');
  total = addCounts(total, { passed: 0, failed: 1, skipped: 0 });
}
process.exitCode = total.failed > 0 ? 1 : 0;
say(formatCounts(total));

async function runCheck(name: string, command: readonly string[]): Promise<Counts> {
  const { code, output } = await runCommand(command);
  if (code === 0) return (say(`✓ ${name}`), { passed: 1, failed: 0, skipped: 0 });
  say(`✗ ${name}: ${command.join(' ')}\n${output}`);
  return { passed: 0, failed: 1, skipped: 0 };
}

type ReadReport = (outFolder: string) => Promise<Counts>;

/** Runs a test runner; one that fails without a failed test, such as by a crash, counts as a failure. */
async function runTests(
  name: string,
  command: readonly string[],
  readReport: ReadReport,
): Promise<Counts> {
  say(`Running the ${name}.`);
  const { code } = await runCommand(command, { show: true });
  const counts = await readReport(OUT).catch(() => NO_COUNTS);
  const isCrash = (code !== 0 && counts.failed === 0) || counts.passed === 0;
  return isCrash ? addCounts(counts, { passed: 0, failed: 1, skipped: 0 }) : counts;
}
