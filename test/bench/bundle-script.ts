import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Bundles a script for a world of a page, minified as the content script is.
 *
 * @param file relative to this folder
 * @returns its source
 */
export async function bundleScript(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'chrome126',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
