import { chromium, type Browser } from '@playwright/test';
import { findChromium } from '../../scripts/find-chromium.mjs';
import { listSandboxArgs } from '../../scripts/list-sandbox-args.mjs';

/** Launches the Chromium of the tests; what pages refer to elsewhere is not fetched. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = await findChromium();
  return chromium.launch({
    ...(executablePath && { executablePath }),
    args: [...listSandboxArgs(), '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE *.localhost'],
  });
}
