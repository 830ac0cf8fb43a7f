import type { BrowserContext, CDPSession, Page } from '@playwright/test';

const WAIT_MS = 20_000;
const POLL_MS = 50;
/** What a person reads: of a list to choose from, what is chosen. */
const TEXT = `[...document.querySelectorAll('select')].reduce(
  (text, { innerText, selectedOptions }) => text.replace(innerText, selectedOptions[0]?.text ?? ''),
  document.body?.innerText ?? '',
)`;

/** The real toolbar popup. Playwright has no page for it, so it is driven through its own session. */
export interface Popup {
  /** Evaluates an expression in the popup and returns its value, which must be plain data. */
  readonly evaluate: <T = unknown>(expression: string) => Promise<T>;
  /** The text that a person reads there. */
  readonly readText: () => Promise<string>;
  readonly waitForText: (text: string, waitMs?: number) => Promise<void>;
  /** Waits until an expression is true there. */
  readonly waitFor: (expression: string, waitMs?: number) => Promise<void>;
  /** Clicks the button or link with this accessible text, as a user gesture. */
  readonly click: (text: string) => Promise<void>;
  /** Types into the field with this label, in place of what is there. */
  readonly fill: (label: string, text: string) => Promise<void>;
  /** Chooses the option with this text in the field with this label. */
  readonly choose: (label: string, option: string) => Promise<void>;
  /** A PNG of the popup. */
  readonly screenshot: () => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

interface Options {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly page: Page;
}

interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/**
 * Triggers the toolbar button on a page, as a click does: the popup opens and the extension gets
 * `activeTab` for that page.
 */
export async function openPopup({ context, extensionId, page }: Options): Promise<Popup> {
  const browser = context.browser();
  if (!browser) throw new Error('The context has no browser.');
  const session = await browser.newBrowserCDPSession();
  await page.bringToFront();
  const isPopup = ({ type, url }: TargetInfo) =>
    type === 'page' &&
    url.startsWith(`chrome-extension://${extensionId}/popup.html`) &&
    !url.includes('?');
  const opened = waitForTarget(session, isPopup);
  const tab = await findTab(session, page);
  await session.send(
    'Extensions.triggerAction' as never,
    { id: extensionId, targetId: tab } as never,
  );
  return attach(session, (await opened).targetId);
}

async function findTab(session: CDPSession, page: Page): Promise<string> {
  const own = await page.context().newCDPSession(page);
  const { targetInfo } = await own.send('Target.getTargetInfo');
  await own.detach();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  // A tab has no link to its page but the address; the sample pages are told apart by theirs.
  const tab = targetInfos.find(({ url }) => url === targetInfo.url);
  if (!tab) throw new Error('The page has no tab.');
  return tab.targetId;
}

async function waitForTarget(
  session: CDPSession,
  matches: (target: TargetInfo) => boolean,
): Promise<TargetInfo> {
  return new Promise((resolve, reject) => {
    const take = ({ targetInfo }: { targetInfo: TargetInfo }) =>
      matches(targetInfo) && resolve(targetInfo);
    session.on('Target.targetCreated', take);
    session.on('Target.targetInfoChanged', take);
    session.send('Target.setDiscoverTargets', { discover: true }).catch(reject);
  });
}

interface Evaluated<T> {
  readonly result: { readonly value: T };
  readonly exceptionDetails?: { readonly text: string };
}

interface Reply {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

async function attach(session: CDPSession, targetId: string): Promise<Popup> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const replies = new Map<number, (reply: Reply) => void>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const reply: Reply = JSON.parse(message);
    if (reply.id !== undefined) replies.get(reply.id)?.(reply);
  });
  let lastId = 0;
  const send = async <T>(method: string, params: object = {}): Promise<T> => {
    const id = (lastId += 1);
    const replied = new Promise<Reply>((resolve) => replies.set(id, resolve));
    await session.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    const reply = await replied;
    if (reply.error) throw new Error(`${method}: ${reply.error.message}`);
    return reply.result as T;
  };
  const evaluate = async <T>(expression: string): Promise<T> => {
    const params = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    const { result, exceptionDetails } = await send<Evaluated<T>>('Runtime.evaluate', params);
    if (exceptionDetails) throw new Error(`${expression}: ${exceptionDetails.text}`);
    return result.value;
  };
  // Polled from here, as Playwright does it: the popup's document can still be replaced.
  const waitFor = async (condition: string, waitMs = WAIT_MS) => {
    for (const endMs = Date.now() + waitMs; Date.now() < endMs;) {
      if (await evaluate(`(async () => Boolean(await (${condition})))()`)) return;
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
    throw new Error(`The popup never came to ${condition}. It shows: ${await readText()}`);
  };
  const readText = () => evaluate<string>(TEXT);
  return {
    evaluate,
    readText,
    waitFor,
    waitForText: (text, waitMs) => waitFor(`${TEXT}.includes(${JSON.stringify(text)})`, waitMs),
    click: async (text) => {
      const find = `[...document.querySelectorAll('button,a')].find((one) => one.textContent.trim() === ${JSON.stringify(text)})`;
      await waitFor(find);
      await evaluate(`${find}.click()`);
    },
    fill: async (label, text) => {
      const find = findControl(label);
      await waitFor(find);
      await evaluate(`${find}.select()`);
      await send('Input.insertText', { text });
    },
    choose: async (label, option) => {
      const list = findControl(label);
      const find = `[...(${list}?.options ?? [])].find((one) => one.text === ${JSON.stringify(option)})`;
      await waitFor(find);
      await evaluate(`((list, { value }) => {
        list.value = value;
        list.dispatchEvent(new Event('change', { bubbles: true }));
      })(${list}, ${find})`);
    },
    screenshot: async () =>
      Buffer.from((await send<{ data: string }>('Page.captureScreenshot')).data, 'base64'),
    close: async () => {
      await session.send('Target.closeTarget', { targetId });
      await session.detach();
    },
  };
}

/** An expression for the control that a label names. */
function findControl(label: string): string {
  return `[...document.querySelectorAll('label')].find((one) => one.textContent.trim() === ${JSON.stringify(label)})?.control`;
}
