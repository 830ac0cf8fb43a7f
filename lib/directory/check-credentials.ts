export interface Credentials {
  readonly user: string | undefined;
  readonly key: string;
}

export type CredentialProblem = 'keyMissing' | 'keyInvalid' | 'userInvalid';

/** Visible ASCII: anything else could not be written into a header, or was pasted by mistake. */
const KEY = /^[\x21-\x7e]+$/;

/** Whether a key can be sent as it was entered; undefined when it can. */
export function checkCredentials({ user, key }: Credentials): CredentialProblem | undefined {
  if (key === '') return 'keyMissing';
  if (user === undefined) return KEY.test(key) ? undefined : 'keyInvalid';
  // RFC 7617 section 2: a user with a colon could not be told from its key, which may hold spaces here.
  if (/[\p{Cc}:]/u.test(user)) return 'userInvalid';
  return /\p{Cc}/u.test(key) ? 'keyInvalid' : undefined;
}
