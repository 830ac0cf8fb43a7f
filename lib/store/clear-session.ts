import type { SessionStore } from './session-store';

/** Removes all from session storage whose name begins with a prefix. */
export async function clearSession(
  session: Pick<SessionStore, 'readAll' | 'remove'>,
  prefix: string,
): Promise<void> {
  const names = Object.keys(await session.readAll()).filter((name) => name.startsWith(prefix));
  await Promise.all(names.map((name) => session.remove(name)));
}
