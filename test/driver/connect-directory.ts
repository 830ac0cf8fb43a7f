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
  await options.getByLabel('Address').fill(directory.url);
  await options.getByLabel('Key', { exact: true }).fill(directory.key);
  await options.getByLabel('Name').fill('Sample directory');
  await options.getByRole('button', { name: 'Connect', exact: true }).click();
  await options
    .getByRole('list', { name: 'Connected directories' })
    .getByText('Sample directory')
    .waitFor();
  await options.getByRole('switch', { name: /all sites/i }).click();
  await options.getByText('Every page is checked from now on.').waitFor();
  await options.close();
}
