/** Whether the worker wants to hear everything again, since it reads the page otherwise now. */
export function isRepeatPush(message: unknown): boolean {
  return (
    typeof message === 'object' &&
    message !== null &&
    'push' in message &&
    message.push === 'repeat'
  );
}
