import type { Page } from '@playwright/test';
import { findTabId } from '../driver/find-tab-id';
import { expect, test } from './fixture';
import type { World } from './open-world';

interface Message {
  readonly verb: string;
}
type Send = (message: Message) => Promise<unknown>;

const SILENCE = 'did not answer. Try again.';

/** Opens the popup of a page in a tab of its own, where a script has first say about its messages. */
async function openAsPage(world: World, page: Page, script: () => void): Promise<Page> {
  const tabId = await findTabId({ ...world, page });
  const popup = await world.context.newPage();
  await popup.addInitScript(script);
  await popup.goto(`chrome-extension://${world.extensionId}/popup.html?tab=${tabId}`);
  return popup;
}

/** Keeps the worker's answers from messages that change which sites are checked. */
function silenceSites(): void {
  for (const api of ['browser', 'chrome']) {
    const runtime: { sendMessage: Send } | undefined = Reflect.get(globalThis, api)?.runtime;
    const send = runtime?.sendMessage.bind(runtime);
    if (!runtime || !send) continue;
    runtime.sendMessage = (message) =>
      /^(add|remove)Site$/.test(message.verb) ? Promise.reject(new Error('silent')) : send(message);
  }
}

test('a site that could not be noted as always checked is not said to be', async ({ world }) => {
  const page = await world.visit('sample.html');
  const popup = await openAsPage(world, page, silenceSites);
  await popup.getByRole('button', { name: 'Always check this site' }).click();
  await expect(popup.getByRole('alert')).toContainText(SILENCE);
  await expect(popup.getByText('Checked when you ask')).toBeVisible();
});

test('a site that could not be stopped is not said to be', async ({ world }) => {
  const page = await world.visit('sample.html');
  const before = await openAsPage(world, page, () => {});
  await before.getByRole('button', { name: 'Always check this site' }).click();
  await before.getByRole('button', { name: 'Stop', exact: true }).waitFor();
  const popup = await openAsPage(world, page, silenceSites);
  await popup.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(popup.getByRole('alert')).toContainText(SILENCE);
  await expect(popup.getByText('Always checked')).toBeVisible();
});
