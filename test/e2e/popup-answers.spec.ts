import type { Page } from '@playwright/test';
import { findTabId } from '../driver/find-tab-id';
import { openOptions } from '../driver/open-options';
import { expect, test } from './fixture';
import type { World } from './open-world';

interface Message {
  readonly verb: string;
}
type Send = (message: Message) => Promise<unknown>;
interface Tab {
  readonly numbers: readonly { readonly e164: string }[];
}

const SILENCE = 'did not answer. Try again.';
/** As many as one message takes. */
const MANY = 10_000;

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

/** Puts 10,000 numbers that wait before those of the page, as many frames would. */
function addMany(): void {
  for (const api of ['browser', 'chrome']) {
    const runtime: { sendMessage: Send } | undefined = Reflect.get(globalThis, api)?.runtime;
    const send = runtime?.sendMessage.bind(runtime);
    if (!runtime || !send) continue;
    runtime.sendMessage = async (message) => {
      const answer = await send(message);
      const { numbers = [] } = (answer ?? {}) as Partial<Tab>;
      if (message.verb !== 'readTab' || numbers.length === 0 || numbers.length > 100) return answer;
      const many = Array.from({ length: 10_000 }, (_none, at) => ({
        ...numbers[0],
        e164: `+1202${5_000_000 + at}`,
      }));
      return { ...(answer as Tab), numbers: [...many, ...numbers] };
    };
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

test('more numbers than one message takes are all checked on one press', async ({ world }) => {
  await world.connect();
  const options = await openOptions(world);
  await options.getByLabel('Check the numbers of pages').selectOption('When I ask');
  await options.getByText('Saved.').waitFor();
  const page = await world.visit('sample.html');
  const popup = await openAsPage(world, page, addMany);
  await popup.getByRole('button', { name: `Check all ${MANY + 7}` }).click();
  await expect.poll(() => world.directory.queries.length).toBe(7);
});
