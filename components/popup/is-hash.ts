/** Whether what was typed is a hash: 32, 40 or 64 hex characters. No number is as long. */
export function isHash(text: string): boolean {
  return /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$/i.test(text.trim());
}
