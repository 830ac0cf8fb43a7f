import { CONFORMANCE_HELP } from './conformance-help';
import { readConformanceOptions } from './read-conformance-options';
import { runConformance } from './run-conformance';

const out = (line: string) => void process.stdout.write(`${line}\n`);

const options = readConformanceOptions(process.argv.slice(2), process.env['DIRECTORY_KEY']);
if (!options.ok) {
  process.stderr.write(`${options.error}\nTry: npm run conformance -- --help\n`);
  process.exitCode = 2;
} else if (options.value === 'help') {
  out(CONFORMANCE_HELP);
} else {
  const outcomes = await runConformance(options.value, {
    fetch,
    now: () => performance.now(),
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    out,
  });
  process.exitCode = outcomes.some(({ kind }) => kind === 'failed') ? 1 : 0;
}
