import { answerProbe } from './answer-probe';
import type { FakeDirectory } from './start-fake-directory';
import type { startFakeDirectory } from './start-fake-directory';

interface Options {
  readonly directory: { readonly url: string; readonly key: string };
  readonly fakeDirectory: typeof startFakeDirectory;
}

interface Held {
  readonly held: FakeDirectory;
  /** Lets every answer through, those that were held and those to come. */
  readonly release: () => void;
}

/** Starts a directory that answers as another one does, but holds its answers until it is told. */
export async function startHeldDirectory({ directory, fakeDirectory }: Options): Promise<Held> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const held = await fakeDirectory(async ({ path, headers, body }) => {
    const probed = answerProbe({ body });
    if (probed) return probed;
    await released;
    const { authorization = '', 'content-type': type = '' } = headers;
    const answer = await fetch(directory.url + path, {
      method: 'POST',
      body,
      headers: { authorization, 'content-type': type },
    });
    return {
      status: answer.status,
      body: await answer.text(),
      headers: { 'Content-Type': 'application/json' },
    };
  });
  return { held: { ...held, key: directory.key }, release };
}
