export const CONFORMANCE_HELP = `Checks whether a directory keeps the contract that the extension asks by.

Usage: npm run conformance -- URL [OPTIONS]

  --protocol NAME   range: the hashes API of the Passwords app (default)
                    phoneHash: the Phone Hash Directory API. The addresses of batches are ours,
                    since no document fixes them
  --key KEY         default: the environment's DIRECTORY_KEY
  --user USER       for Basic authentication, such as a Nextcloud and its app passwords
  --listed NUMBER   a number that the directory lists, such as +12025550143. Without it, checks that
                    need one are skipped

It asks at the directory's rate and exceeds it once for each limit: about two minutes for range, six
for phoneHash. Use a key that nobody else needs meanwhile. Long jobs and their webhooks are not checked.

One line a check: pass, FAIL or skip, its name, its rule, and what is wrong. Exit codes: 0 nothing
failed, 1 something did, 2 the command line is wrong.`;
