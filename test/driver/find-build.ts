import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The build under test: `granted` where the browser would ask a person. */
export type BuildName = 'chrome-mv3' | 'chrome-mv3-granted';

/** Another folder of builds, such as one with a defence taken out, to see its test fail. */
const { HUSHDIAL_BUILDS: folder = fileURLToPath(new URL('../../.output', import.meta.url)) } =
  process.env;

/** The folder of a build. */
export function findBuild(name: BuildName): string {
  return join(folder, name);
}
