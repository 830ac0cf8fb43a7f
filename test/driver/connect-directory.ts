import { enterDirectory } from './enter-directory';
import type { Launched } from './launch-extension';
import { openOptions } from './open-options';

interface Options extends Pick<Launched, 'context' | 'extensionId'> {
  readonly directory: { readonly url: string; readonly key: string };
}

/** Connects a directory in the options page and switches all sites on, as a person does. */
export async function connectDirectory({
  context,
  extensionId,
  directory,
}: Options): Promise<void> {
  const options = await openOptions({ context, extensionId });
  await enterDirectory(options, directory);
  await options.getByRole('switch', { name: /all sites/i }).click();
  await options.getByText('Every page is checked from now on.').waitFor();
  await options.close();
}
