/** Whether the worker tells a content script to end, since its site was switched off. */
export function isStopPush(message: unknown): boolean {
  return (
    typeof message === 'object' && message !== null && 'push' in message && message.push === 'stop'
  );
}
