import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { connectDirectory } from '../driver/connect-directory';
import { findBuild } from '../driver/find-build';
import { launchExtension } from '../driver/launch-extension';
import { startSampleDirectory } from '../driver/start-sample-directory';

declare const chrome: typeof browser;

/** An extension that answers whoever asks, and lets its page be loaded: what ours must not do. */
const OPEN = {
  manifest: {
    web_accessible_resources: [{ resources: ['popup.html'], matches: ['<all_urls>'] }],
    externally_connectable: { ids: ['*'] },
  },
  worker: `chrome.runtime.onMessageExternal.addListener((_message, _sender, answer) => answer('here'));
    chrome.runtime.onConnectExternal.addListener((port) => port.postMessage('here'));`,
};
const SPY = { manifest: { permissions: ['management'] }, worker: '' };

async function writeExtension(
  folder: string,
  { manifest, worker }: { readonly manifest: object; readonly worker: string },
): Promise<string> {
  await mkdir(folder);
  const base = {
    manifest_version: 3,
    name: 'Other',
    version: '1',
    background: { service_worker: 'worker.js' },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ ...base, ...manifest }));
  await writeFile(join(folder, 'worker.js'), worker);
  await writeFile(join(folder, 'popup.html'), '<!doctype html>');
  return folder;
}

test('T14: another extension gets nothing from this one, and changes nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hushdial-others-'));
  const directory = await startSampleDirectory();
  const others = await Promise.all([
    writeExtension(join(folder, 'open'), OPEN),
    writeExtension(join(folder, 'spy'), SPY),
  ]);
  const launched = await launchExtension({
    extension: findBuild('chrome-mv3-granted'),
    beside: others,
    headless: true,
  });
  try {
    await connectDirectory({ ...launched, directory });
    const spy = await launched.context.newPage();
    await expect.poll(() => launched.context.serviceWorkers()).toHaveLength(3);
    const ids = await findOthers(launched.context.serviceWorkers());
    await spy.goto(`chrome-extension://${ids['spy']}/popup.html`);
    const attempts = (id: string) => spy.evaluate(tryAll, id);
    expect(await attempts(ids['open'] ?? '')).toEqual({
      message: 'here',
      port: 'here',
      page: true,
    });
    expect(await attempts(launched.extensionId)).toEqual({
      message: 'refused',
      port: 'refused',
      page: false,
    });
    expect(directory.queries).toEqual([]);
  } finally {
    await launched.context.close();
    await directory.stop();
    await rm(folder, { recursive: true, force: true });
  }
});

/** The ids of the two by what their workers are allowed. */
async function findOthers(
  workers: readonly { readonly url: () => string; evaluate: <T>(run: () => T) => Promise<T> }[],
): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const worker of workers) {
    const name = await worker.evaluate(() => {
      const { name: own, permissions = [] } = chrome.runtime.getManifest();
      return own === 'Other' ? (permissions.length > 0 ? 'spy' : 'open') : 'ours';
    });
    if (name !== 'ours') found[name] = new URL(worker.url()).host;
  }
  return found;
}

/** What an extension can try with another one. Runs in the page of the spy. */
async function tryAll(id: string) {
  const envelope = { verb: 'removeEverything', body: {} };
  const message = await chrome.runtime.sendMessage(id, envelope).catch(() => 'refused');
  const port = await new Promise((resolve) => {
    const opened = chrome.runtime.connect(id);
    opened.onMessage.addListener(resolve);
    opened.onDisconnect.addListener(() => {
      void chrome.runtime.lastError;
      resolve('refused');
    });
  });
  const page = await fetch(`chrome-extension://${id}/popup.html`).then(
    ({ ok }) => ok,
    () => false,
  );
  return { message, port, page };
}
