import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { Result } from '../../lib/result';

/**
 * @param file a path, or `-` for standard input
 * @returns the file's bytes, or a sentence that says what to do
 */
export async function openInput(file: string, stdin: Readable): Promise<Result<Readable, string>> {
  if (file === '-') return { ok: true, value: stdin };
  try {
    const handle = await open(file);
    if (!(await handle.stat()).isDirectory()) return { ok: true, value: handle.createReadStream() };
    await handle.close();
    return fail(file, 'EISDIR');
  } catch (error) {
    return fail(file, error instanceof Error && 'code' in error ? error.code : undefined);
  }
}

function fail(file: string, code: unknown): Result<never, string> {
  return { ok: false, error: `Cannot read ${file}: ${describeCode(code)}` };
}

function describeCode(code: unknown): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'there is no such file. Check the path.';
    case 'EACCES':
    case 'EPERM':
      return 'you may not read it. Check its permissions.';
    case 'EISDIR':
      return 'it is a folder. Name a file in it.';
    default:
      return 'opening it failed. Check the path and the disk.';
  }
}
