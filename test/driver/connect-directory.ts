import { enterDirectory, type EnteredDirectory } from './enter-directory';
import type { Launched } from './launch-extension';
import { openOptions } from './open-options';

interface Options extends Pick<Launched, 'context' | 'extensionId'> {
  readonly directory: EnteredDirectory;
}

/** Connects a directory in the options page and switches all sites on, as a person does. */
export async function connectDirectory({
  context,
  extensionId,
  directory,
}: Options): Promise<void> {
  const options = await openOptions({ context, extensionId });
  await enterDirectory(options, directory);
  const allSites = options.getByRole('switch', { name: /all sites/i });
  if (!(await allSites.isChecked())) {
    await allSites.click();
    await options.getByText('Every page is checked from now on.').waitFor();
  }
  await options.close();
}
