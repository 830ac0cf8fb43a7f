/**
 * Chromium refuses to run as root with its sandbox, so only there it goes without.
 *
 * @returns {string[]} arguments for its command line
 */
export function listSandboxArgs() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
