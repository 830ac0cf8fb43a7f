import type { Page } from '@playwright/test';

/**
 * Kills the extension's worker as the browser does, and settles once it is gone.
 *
 * @param page any page of the browser: it is told of the worker's end
 */
export async function killWorker(page: Page): Promise<void> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The context has no browser.');
  const [session, observer] = await Promise.all([
    browser.newBrowserCDPSession(),
    page.context().newCDPSession(page),
  ]);
  // Its target outlives the worker while a debugger is attached, so its end says nothing.
  const stopped = new Promise<void>((resolve) => {
    observer.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await observer.send('ServiceWorker.enable');
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type }) => type === 'service_worker');
  if (!worker) throw new Error('No worker runs.');
  await session.send('Target.closeTarget', { targetId: worker.targetId });
  await stopped;
  await Promise.all([session.detach(), observer.detach()]);
}
