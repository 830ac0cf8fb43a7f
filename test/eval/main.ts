import { readFileSync } from 'node:fs';
import process from 'node:process';
import type { Result } from '../../lib/result';
import { runEval } from './run-eval';

const outcome = runEval(process.argv.slice(2), readText);
if (outcome.ok) {
  process.stdout.write(`${outcome.value.trimEnd()}\n`);
} else {
  process.stderr.write(`${outcome.error.replaceAll(/\s*\n\s*/g, ' ')}\n`);
  process.exitCode = 2;
}

function readText(path: string): Result<string, string> {
  try {
    return { ok: true, value: readFileSync(path, 'utf8') };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
