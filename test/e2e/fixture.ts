import { rm } from 'node:fs/promises';
import { test as base } from '@playwright/test';
import { copyBuild } from '../driver/copy-build';
import { findBuild, type BuildName } from '../driver/find-build';
import { openWorld, type World } from './open-world';

interface Options {
  /** Pages that are served besides those in test/pages, by their names. */
  readonly extraPages: Readonly<Record<string, string>>;
  readonly build: BuildName;
  /** The source of a content script of the test's own, which runs before anything of a page. */
  readonly probe: string | undefined;
}

/** Every test gets a fresh browser, and all that was sent and said is checked at its end. */
export const test = base.extend<Options & { world: World }>({
  extraPages: [{}, { option: true }],
  build: ['chrome-mv3-granted', { option: true }],
  probe: [undefined, { option: true }],
  world: async ({ extraPages, build, probe }, use) => {
    const extension =
      probe === undefined
        ? findBuild(build)
        : await copyBuild({ extension: findBuild(build), probe });
    const { world, close } = await openWorld({ extension, extraPages });
    await use(world);
    await close();
    if (probe !== undefined) await rm(extension, { recursive: true });
  },
});

export { expect } from '@playwright/test';
