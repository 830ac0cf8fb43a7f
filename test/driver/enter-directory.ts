import type { Page } from '@playwright/test';

export interface EnteredDirectory {
  readonly url: string;
  readonly key: string;
  /** As the options name its protocol; the first of them where nothing is given. */
  readonly kind?: string;
  readonly name?: string;
}

/** Connects a directory in an open options page, as a person does. */
export async function enterDirectory(
  options: Page,
  { url, key, kind, name = 'Sample directory' }: EnteredDirectory,
): Promise<void> {
  if (kind !== undefined) await options.getByLabel('Kind').selectOption(kind);
  await options.getByLabel('Address').fill(url);
  await options.getByLabel('Key', { exact: true }).fill(key);
  await options.getByLabel('Name').fill(name);
  await options.getByRole('button', { name: 'Connect', exact: true }).click();
  await options
    .getByRole('list', { name: 'Connected directories' })
    .getByText(name, { exact: true })
    .waitFor();
}
