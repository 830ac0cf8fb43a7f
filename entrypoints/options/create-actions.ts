import { browser } from 'wxt/browser';
import { askTwice } from '../../lib/message/ask-twice';
import type { DirectoryEntry } from '../../components/options/directory-entry';
import { readSite } from '../../lib/site/read-site';
import type { Done, OptionsActions } from '../../components/options/options-actions';
import type { Body, OwnVerb } from '../../lib/message/protocol';
import { sendMessage } from '../../lib/message/send-message';
import { createKeyActions } from './create-key-actions';
import { requestDirectory } from './request-directory';

/**
 * The actions of the options page. Each asks for the permission it needs before anything else: the
 * browser only shows its question in the same turn as the click.
 *
 * @param onDone reads the page's state again
 */
export function createActions(onDone: () => Promise<void>): OptionsActions {
  const tell = async <V extends OwnVerb>(verb: V, ...bodies: readonly Body<V>[]): Promise<Done> => {
    for (const body of bodies) {
      const answer = await askTwice(() => sendMessage(verb, body));
      if (!answer.ok) return answer.error;
    }
    await onDone();
    return 'done';
  };

  const addSites: OptionsActions['addSites'] = async (patterns) => {
    const granted = await browser.permissions.request({ origins: [...patterns] });
    return granted ? tell('addSite', ...toBodies(patterns)) : 'noPermission';
  };

  return {
    addDirectory: async (entry) => {
      if (!(await requestDirectory(entry.url))) return 'noPermission';
      const answer = await askTwice(() =>
        sendMessage('addDirectory', {
          ...toConnection(entry),
          name: entry.name,
          keep: entry.keep,
        }),
      );
      await onDone();
      const result = answer.ok ? answer.value : answer;
      return result.ok ? undefined : result.error;
    },
    testEntry: async (entry) => {
      if (!(await requestDirectory(entry.url))) return 'noPermission';
      return testConnection(toConnection(entry));
    },
    testDirectory: async ({ id, url }) => {
      if (!(await requestDirectory(url))) return 'noPermission';
      return testConnection({ id });
    },
    testListed: async ({ id, url }, text) => {
      if (!(await requestDirectory(url))) return 'noPermission';
      const answer = await askTwice(() => sendMessage('testListed', { id, text }));
      await onDone();
      return answer.ok ? answer.value : answer.error;
    },
    ...createKeyActions(onDone),
    changeDirectory: (id, change) => tell('changeDirectory', { id, ...change }),
    removeDirectory: (id) => tell('removeDirectory', { id }),
    addSite: async (text) => {
      const pattern = readSite(text);
      return pattern === undefined ? 'notASite' : addSites([pattern]);
    },
    addSites,
    removeSites: (patterns) => tell('removeSite', ...toBodies(patterns)),
    changeSettings: (change) => tell('changeSettings', change),
    setSiteChecking: (host, checking) =>
      tell('setSiteChecking', { host, checking: checking ?? null }),
    clearCache: () => tell('clearCache', {}),
    removeEverything: () => tell('removeEverything', {}),
  };
}

function toBodies(patterns: readonly string[]): readonly Body<'addSite'>[] {
  return patterns.map((pattern) => ({ pattern }));
}

async function testConnection(body: Body<'testConnection'>) {
  const answer = await askTwice(() => sendMessage('testConnection', body));
  return answer.ok ? answer.value : answer.error;
}

function toConnection({ protocol, environment, url, user, key }: DirectoryEntry) {
  return { protocol, environment, url, key, ...(user !== undefined && { user }) };
}
