import { onTestFinished } from 'vitest';
import { createKey } from '../../service/create-key';
import { startDirectory } from '../../service/start-directory';
import { openStore } from '../../service/store/open-store';
import { importText } from '../../service/test-support/import-text';
import { makeFolder } from '../../service/test-support/make-folder';

interface Options {
  readonly user: string;
  /** A hash a line. */
  readonly listed: string;
  readonly publicRanges?: boolean;
}

/** Serves a real store on a free port until the running test ends, and makes a key to it. */
export async function serveListed({ user, listed, publicRanges = false }: Options) {
  const storePath = makeFolder();
  const store = openStore(storePath);
  await importText(store, listed);
  const { key } = createKey({ keys: store.keys, user, now: () => 0 });
  await store.close();
  const directory = await startDirectory({ storePath, host: '127.0.0.1', port: 0, publicRanges });
  onTestFinished(() => directory.stop());
  return { url: directory.url, key };
}
