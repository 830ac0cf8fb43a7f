import { chmod } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Builds the directory service as a program of one file, which needs Node and the dependencies of
 * package.json alone.
 *
 * @returns the file
 * @throws with the bundler's own words when the build fails
 */
export async function buildDirectory(): Promise<string> {
  const outfile = `${ROOT}dist/hushdial-directory.mjs`;
  await build({
    entryPoints: [`${ROOT}service/main.ts`],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    banner: { js: '#!/usr/bin/env node' },
    logLevel: 'error',
  });
  await chmod(outfile, 0o755);
  return outfile;
}
