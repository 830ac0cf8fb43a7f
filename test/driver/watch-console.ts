import type { BrowserContext, CDPSession } from '@playwright/test';

/** A line of a console, and where it came from. */
export interface ConsoleLine {
  readonly source: string;
  readonly text: string;
}

/** Kinds of targets that run scripts. */
const KINDS: ReadonlySet<string> = new Set(['page', 'iframe', 'service_worker', 'worker']);

/**
 * Takes what every page, popup and worker of a browser says on its console from now on and has said
 * before, and every exception that nobody caught.
 */
export async function watchConsole(
  context: BrowserContext,
  take: (line: ConsoleLine) => void,
): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('The context has no browser.');
  const session = await browser.newBrowserCDPSession();
  const watched = new Set<string>();
  const watch = ({ targetInfo }: { targetInfo: { targetId: string; type: string } }) => {
    // A popup begins as a target of another kind.
    if (!KINDS.has(targetInfo.type) || watched.has(targetInfo.targetId)) return;
    watched.add(targetInfo.targetId);
    void attach(session, targetInfo.targetId);
  };
  session.on('Target.receivedMessageFromTarget', ({ message }) => readLines(message).forEach(take));
  session.on('Target.targetCreated', watch);
  session.on('Target.targetInfoChanged', watch);
  await session.send('Target.setDiscoverTargets', { discover: true });
}

/** Asks a target for its console. It can be gone before it is asked. */
async function attach(session: CDPSession, targetId: string): Promise<void> {
  try {
    const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
    for (const method of ['Runtime.enable', 'Log.enable']) {
      const message = JSON.stringify({ id: 1, method });
      await session.send('Target.sendMessageToTarget', { sessionId, message });
    }
  } catch {
    return;
  }
}

interface Message {
  readonly method?: string;
  readonly params?: {
    readonly args?: readonly { readonly value?: unknown; readonly description?: string }[];
    readonly exceptionDetails?: {
      readonly text: string;
      readonly url?: string;
      readonly exception?: { readonly description?: string };
    };
    readonly entry?: { readonly text: string; readonly url?: string };
    readonly stackTrace?: { readonly callFrames: readonly { readonly url: string }[] };
  };
}

function readMessage(message: string): Message {
  return JSON.parse(message);
}

function readLines(message: string): readonly ConsoleLine[] {
  const { method, params = {} } = readMessage(message);
  if (method === 'Runtime.consoleAPICalled') {
    const text = (params.args ?? [])
      .map(({ value, description }) => description ?? JSON.stringify(value))
      .join(' ');
    return [{ source: params.stackTrace?.callFrames[0]?.url ?? '', text }];
  }
  if (method === 'Runtime.exceptionThrown') {
    const { text, url = '', exception } = params.exceptionDetails ?? { text: '' };
    return [{ source: url, text: `uncaught: ${text} ${exception?.description ?? ''}` }];
  }
  return method === 'Log.entryAdded'
    ? [{ source: params.entry?.url ?? '', text: params.entry?.text ?? '' }]
    : [];
}
