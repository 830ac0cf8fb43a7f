import type { Page } from '@playwright/test';

/** Connects a directory in the options page, as a person does. */
export async function enterDirectory(
  options: Page,
  directory: { readonly url: string; readonly key: string },
): Promise<void> {
  await options.getByLabel('Address').fill(directory.url);
  await options.getByLabel('Key', { exact: true }).fill(directory.key);
  await options.getByLabel('Name').fill('Sample directory');
  await options.getByRole('button', { name: 'Connect', exact: true }).click();
  await options
    .getByRole('list', { name: 'Connected directories' })
    .getByText('Sample directory')
    .waitFor();
}
