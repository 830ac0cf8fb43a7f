/**
 * Lists those of some match patterns that the browser grants. One that it cannot read is none of them, and
 * keeps no other from being listed.
 */
export async function listGranted(
  patterns: readonly string[],
  isGranted: (pattern: string) => Promise<boolean>,
): Promise<readonly string[]> {
  const asked = patterns.map(async (pattern) => isGranted(pattern));
  const answers = await Promise.allSettled(asked);
  return patterns.filter((_pattern, index) => {
    const answer = answers[index];
    return answer?.status === 'fulfilled' && answer.value;
  });
}
