import type { OldKeyView } from '../../lib/message/views';
import { Button } from '../button';
import { tellKeyAge } from '../tell-key-age';

interface OldKeyLineProps {
  readonly oldKey: OldKeyView;
  readonly onOpenOptions: () => void;
}

/** A key that should be replaced: nothing that has to be done at once. */
export function OldKeyLine({ oldKey, onOpenOptions }: OldKeyLineProps) {
  const { directory, ageDays } = oldKey;
  return (
    <p class="old-key">
      The key of <bdi>{directory}</bdi> is {tellKeyAge(ageDays)}.{' '}
      <Button look="quiet" name={`Replace the key of ${directory}`} onClick={onOpenOptions}>
        Replace it
      </Button>
    </p>
  );
}
