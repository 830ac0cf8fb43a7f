/**
 * Whether something stored may still be used. A clock that went backwards makes it stale: an answer
 * can expire early, but never live longer than its TTL.
 */
export function isFresh(
  storedAtMs: number,
  { nowMs, ttlMs }: { readonly nowMs: number; readonly ttlMs: number },
): boolean {
  const ageMs = nowMs - storedAtMs;
  return ageMs >= 0 && ageMs < ttlMs;
}
