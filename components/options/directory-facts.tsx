import type { DirectoryView } from '../../lib/message/views';
import { tellKeyAge } from '../tell-key-age';
import { nameEnvironment } from './name-environment';

/** What is known of a connected directory, and of its key all but the key. */
export function DirectoryFacts({ directory }: { readonly directory: DirectoryView }) {
  const { url, user, environment, keyAgeDays, keyKept } = directory;
  return (
    <p class="directory-address muted">
      <bdi>{url}</bdi>
      {user !== undefined && (
        <span class="fact">
          user <bdi>{user}</bdi>
        </span>
      )}
      {environment !== 'production' && <span class="fact">{nameEnvironment(environment)}</span>}
      {keyAgeDays !== undefined && <span class="fact">{`key ${tellKeyAge(keyAgeDays)}`}</span>}
      {keyKept === 'session' && <span class="fact">key kept until the browser closes</span>}
    </p>
  );
}
