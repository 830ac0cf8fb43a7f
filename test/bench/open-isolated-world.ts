import type { Page } from '@playwright/test';

/** A JavaScript world of its own beside a page's, as a content script has it. */
export interface IsolatedWorld {
  /** Evaluates an expression there. */
  readonly evaluate: <T>(expression: string) => Promise<T>;
}

/** Opens a fresh isolated world in the top frame of a page and runs a script in it. */
export async function openIsolatedWorld(page: Page, script: string): Promise<IsolatedWorld> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'bench',
  });
  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
  await evaluate(`${script};undefined`);
  return { evaluate };
}
