import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Options {
  /** The folder of the build. */
  readonly extension: string;
  /** The source of a second content script: it runs in every frame before anything of the page. */
  readonly probe: string;
}

/** Copies a build and adds a content script of the test's own to it. @returns the copy's folder */
export async function copyBuild({ extension, probe }: Options): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'hushdial-build-'));
  await cp(extension, copy, { recursive: true });
  const manifest: object = JSON.parse(await readFile(join(copy, 'manifest.json'), 'utf8'));
  const script = {
    matches: ['<all_urls>'],
    js: ['probe.js'],
    all_frames: true,
    match_about_blank: true,
    run_at: 'document_start',
  };
  await writeFile(
    join(copy, 'manifest.json'),
    JSON.stringify({ ...manifest, content_scripts: [script] }),
  );
  await writeFile(join(copy, 'probe.js'), probe);
  return copy;
}
