import { Console } from 'node:console';
import process from 'node:process';
import { bundleScript } from './bundle-script';
import { listPages } from './detect/list-pages';
import { measureHostile } from './detect/measure-hostile';
import { measurePage, type PageFigures } from './detect/measure-page';
import { summarise } from './detect/summarise';
import { launchChromium } from './launch-chromium';
import { servePlainPages } from './serve-plain-pages';

/**
 * What finding numbers costs the main thread of a page, against the text search of libphonenumber-js
 * on the same text nodes, and against the least that any search has to do.
 * Usage: npm run bench -- detect [DIR|FILE…]
 */
const pages = await listPages(process.argv.slice(3));
const server = await servePlainPages(pages);
const browser = await launchChromium();
const page = await browser.newPage();
const script = await bundleScript('detect/in-page.ts');
const figures: PageFigures[] = [];
for (const [index, name] of [...pages.keys()].entries()) {
  const urlAt = (host: string) => `http://${host}p${index}.localhost:${server.port}/${index}`;
  figures.push(await measurePage({ page, script, name, urlAt }));
}
const hostileMs = await measureHostile(page, script);
await browser.close();
await server.stop();
const { tables, line, longestMs } = summarise(figures);
const report = new Console(process.stdout);
for (const [title, table] of Object.entries(tables)) {
  report.log(title);
  report.table(table);
}
report.log(`the longest that a page was kept waiting at a time: ${longestMs} ms`);
report.log('hostile texts of 100 kB: all, and the longest at a time');
report.table(hostileMs);
process.stdout.write(`${JSON.stringify({ ...line, hostileMs })}\n`);
