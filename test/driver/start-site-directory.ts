import { answerProbe } from './answer-probe';
import { startFakeDirectory, type FakeDirectory } from './start-fake-directory';

/** What a page of the site asks for, to learn what it can. */
const WANTED = 'Sec-CH-UA-Arch, Sec-CH-UA-Model, Sec-CH-UA-Full-Version-List';

/**
 * Starts a directory that lists nothing and has a site at `/site`, which sets a cookie, wants client
 * hints and shows one number.
 */
export function startSiteDirectory(): Promise<FakeDirectory> {
  return startFakeDirectory((request) => {
    if (request.path !== '/site') return answerProbe(request) ?? { status: 404 };
    return {
      status: 200,
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Set-Cookie': 'visitor=7; Path=/',
        'Accept-CH': WANTED,
      },
      body: '<!doctype html><html lang="en-US"><p>Call +1 202-555-0143</p></html>',
    };
  });
}
