import type { Finding } from './check';

/** Judges one after the other, and ends with the first that is wrong. */
export async function judgeEach<T>(
  items: readonly T[],
  judge: (item: T) => Promise<Finding>,
): Promise<Finding> {
  for (const item of items) {
    const finding = await judge(item);
    if (finding) return finding;
  }
  return undefined;
}
