import { Console } from 'node:console';
import process from 'node:process';
import { bundleScript } from './bundle-script';
import { launchChromium } from './launch-chromium';
import { measureScenario, type Load } from './mutations/measure-scenario';
import { SCENARIOS } from './mutations/scenarios';
import { servePages } from '../driver/serve-pages';

/**
 * What the content script costs pages that never rest: all tasks of the main thread with it less all
 * without it, as the browser counts them, so that what it has the browser do is in it.
 * Usage: npm run bench -- mutations
 */
const ROUNDS = 3;

const takeMedian = (values: readonly number[]) =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
const round = (value: number) => Number(value.toPrecision(3));
const shareOf = ({ busyMs, wallMs }: Load) => busyMs / wallMs;

const script = await bundleScript('mutations/in-page.ts');
const server = await servePages(
  Object.fromEntries(SCENARIOS.map(({ html }, index) => [`${index}.html`, html])),
);
const browser = await launchChromium();
const figures = [];
for (const [index, { name }] of SCENARIOS.entries()) {
  const url = `http://bench.localhost:${server.port}/${index}.html`;
  const [without, withIt]: [Load[], Load[]] = [[], []];
  for (let at = 0; at < ROUNDS; at += 1) {
    without.push(await measureScenario({ browser, url, script: undefined }));
    withIt.push(await measureScenario({ browser, url, script }));
  }
  const [base, loaded] = [without, withIt].map((loads) => takeMedian(loads.map(shareOf))) as [
    number,
    number,
  ];
  figures.push({
    scenario: name,
    shareWithout: round(base),
    shareWith: round(loaded),
    share: round(loaded - base),
    longestTaskWithoutMs: round(Math.max(...without.map(({ longestTaskMs }) => longestTaskMs))),
    longestTaskWithMs: round(Math.max(...withIt.map(({ longestTaskMs }) => longestTaskMs))),
  });
}
await browser.close();
await server.stop();
new Console(process.stdout).table(figures);
process.stdout.write(`${JSON.stringify({ bench: 'mutations', figures })}\n`);
