import type { Page } from '@playwright/test';
import type { Launched } from './launch-extension';

/** Opens the options page in a tab of its own. */
export async function openOptions({
  context,
  extensionId,
}: Pick<Launched, 'context' | 'extensionId'>): Promise<Page> {
  const options = await context.newPage();
  await options.goto(`chrome-extension://${extensionId}/options.html`);
  await options.getByRole('heading', { name: 'Directories', exact: true }).waitFor();
  return options;
}
