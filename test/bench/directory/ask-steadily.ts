import process from 'node:process';
import { parseArgs } from 'node:util';
import { loadHttp } from './load-http';
import { writeRangeRequest } from './write-range-request';

// Somebody who asks in peace, in a process of their own: what they wait is what is measured.
const { values } = parseArgs({
  options: { port: { type: 'string' }, key: { type: 'string' }, count: { type: 'string' } },
});
const { p99Ms } = await loadHttp({
  port: Number(values.port),
  connections: 1,
  count: Number(values.count),
  restMs: 5,
  write: (at) => writeRangeRequest(values.key ?? '', at),
});
process.stdout.write(`${p99Ms}\n`);
