import { runDirectory } from './run-directory';

process.exitCode = await runDirectory(process.argv.slice(2), {
  terminal: {
    out: (line) => void process.stdout.write(`${line}\n`),
    err: (line) => void process.stderr.write(`${line}\n`),
  },
  stdin: process.stdin,
  env: process.env,
  stopSignal: () => {
    const stop = new AbortController();
    // Once each: a second Ctrl+C ends a server that hangs.
    process.once('SIGINT', () => stop.abort());
    process.once('SIGTERM', () => stop.abort());
    return stop.signal;
  },
});
