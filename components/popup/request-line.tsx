import type { TabView } from '../../lib/message/views';
import { Button } from '../button';
import { isWaiting } from './is-waiting';
import { tellWaiting } from './tell-waiting';

interface RequestLineProps {
  readonly tab: TabView;
  readonly onCheckFound: (numbers: readonly string[]) => void;
}

/** That numbers wait for the user, and one button for several of them. */
export function RequestLine({ tab, onCheckFound }: RequestLineProps) {
  const waiting = tab.numbers.filter(isWaiting).map(({ e164 }) => e164);
  if (waiting.length === 0) return null;
  const isAll = waiting.length === tab.numbers.length;
  return (
    <div class="request-line">
      <p class="muted">{tellWaiting(tab)}</p>
      {waiting.length > 1 && !tab.needsConsent && (
        <Button onClick={() => onCheckFound(waiting)}>
          {isAll ? `Check all ${waiting.length}` : `Check ${waiting.length} more`}
        </Button>
      )}
    </div>
  );
}
