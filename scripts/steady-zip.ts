import { readFile, writeFile } from 'node:fs/promises';
import JSZip from 'jszip';

/** The first moment that an archive can name. */
const DATE = new Date('1980-01-01T00:00:00Z');

/**
 * Writes an archive anew, so that the same files always give the same bytes: with one date, in the
 * order of their names and without folders of their own.
 */
export async function steadyZip(path: string): Promise<void> {
  const { files } = await JSZip.loadAsync(await readFile(path));
  const steady = new JSZip();
  const names = Object.keys(files).filter((name) => !files[name]?.dir);
  for (const name of names.toSorted()) {
    const content = await files[name]?.async('nodebuffer');
    if (content) steady.file(name, content, { date: DATE, createFolders: false });
  }
  const bytes = await steady.generateAsync({
    type: 'nodebuffer',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
  await writeFile(path, bytes);
}
