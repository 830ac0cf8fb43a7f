import type { TabView } from '../../lib/message/views';
import { Button } from '../button';
import { UnlockForm, type Unlock } from '../unlock-form';

const directoryList = new Intl.ListFormat('en', { type: 'disjunction' });

interface DirectoryNoticeProps {
  readonly tab: Pick<
    TabView,
    'storage' | 'hasDirectory' | 'refusedBy' | 'keyMissingFor' | 'lockedFor'
  >;
  readonly onOpenOptions: () => void;
  readonly onUnlock: Unlock;
}

/** What the user has to do about the directories before numbers can be checked. */
export function DirectoryNotice({ tab, onOpenOptions, onUnlock }: DirectoryNoticeProps) {
  if (tab.storage === 'closed') {
    return (
      <div class="notice">
        <h2>What Hushdial has stored cannot be read</h2>
        <p>Nobody is asked until it can. The options say what to do.</p>
        <Button onClick={onOpenOptions}>Open the options</Button>
      </div>
    );
  }
  if (!tab.hasDirectory) {
    return (
      <div class="notice">
        <h2>No directory is connected</h2>
        <p>Numbers are found, but nobody is asked about them. Connect a directory to check them.</p>
        <Button look="primary" onClick={onOpenOptions}>
          Connect a directory
        </Button>
      </div>
    );
  }
  return (
    <>
      {tab.lockedFor.length > 0 && (
        <div class="notice">
          <h2>The keys are locked</h2>
          <p>
            Until you unlock them, this browser does not ask{' '}
            <bdi>{directoryList.format(tab.lockedFor)}</bdi>.
          </p>
          <UnlockForm onUnlock={onUnlock} />
        </div>
      )}
      {tab.refusedBy.map((name) => (
        <div key={name} class="notice">
          <h2>
            <bdi>{name}</bdi> refused its key
          </h2>
          <p>It is not asked until you enter a key that it takes. You get one from its operator.</p>
          <Button onClick={onOpenOptions}>Enter a new key</Button>
        </div>
      ))}
      {tab.keyMissingFor.map((name) => (
        <div key={name} class="notice">
          <h2>
            The key of <bdi>{name}</bdi> is missing
          </h2>
          <p>This browser no longer has it, so the directory is not asked. Enter it again.</p>
          <Button onClick={onOpenOptions}>Enter the key</Button>
        </div>
      ))}
    </>
  );
}
