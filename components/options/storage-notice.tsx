import type { StorageState } from '../../lib/message/views';
import { Button } from '../button';

interface StorageNoticeProps {
  readonly storage: StorageState;
  readonly onTryAgain: () => void;
}

/** What the user has to know of what is kept on the disk; nothing where all is well. */
export function StorageNotice({ storage, onTryAgain }: StorageNoticeProps) {
  if (storage === 'fine') return undefined;
  if (storage === 'full') {
    return (
      <div class="notice">
        <h2>The disk is full</h2>
        <p>
          Old answers are deleted to make room for new ones, so directories are asked more often.
          Free some space, then clear the kept answers.
        </p>
      </div>
    );
  }
  return (
    <div class="notice" role="alert">
      <h2>What Hushdial has stored cannot be read</h2>
      <p>
        Your directories and their keys are in there, so no number is checked. Close other windows
        of Hushdial, or restart the browser.
      </p>
      <Button onClick={onTryAgain}>Try again</Button>
    </div>
  );
}
