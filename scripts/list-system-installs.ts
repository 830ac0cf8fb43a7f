import { existsSync } from 'node:fs';

/**
 * The commands by which the system's package manager installs a package, when this process may:
 * as root, or through a sudo that asks for no password.
 *
 * @param before a command of the shell that has to succeed first
 */
export function listSystemInstalls(
  packageName: string,
  before = 'true',
): readonly (readonly string[])[] {
  if (!existsSync('/usr/bin/apt-get')) return [];
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  return [
    [
      ...prefix,
      'sh',
      '-c',
      `${before} && apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y ${packageName}`,
    ],
  ];
}
