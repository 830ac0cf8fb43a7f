import type { Ask, Finding, Target } from './check';

/** Finds it wrong where a directory still refuses when the time of its rate is over. */
export async function judgeAfterLimit({ exceed, send }: Target, ask: Ask): Promise<Finding> {
  await exceed(ask);
  const { status } = await send(ask);
  return status === 429 ? { wrong: 'still answered 429' } : undefined;
}
