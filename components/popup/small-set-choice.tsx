import type { CheckedNumber } from '../../lib/message/views';
import { Button } from '../button';

interface SmallSetChoiceProps {
  /** As it was checked. */
  readonly number: CheckedNumber | undefined;
  /** Whether other numbers, asked about with it, hide it. */
  readonly canCover: boolean;
  readonly busy: boolean;
  readonly onCheck: (consent: 'plainly' | 'covered') => void;
}

/** What is to be decided before a number is sent that few others hide; nothing of any other. */
export function SmallSetChoice({ number, canCover, busy, onCheck }: SmallSetChoiceProps) {
  if (number?.verdict.kind !== 'unknown' || number.verdict.reason !== 'smallSet') return null;
  if (!canCover) {
    return (
      <div class="small-set">
        <p>A directory could tell which number you ask about.</p>
        <div class="actions">
          <Button busy={busy} onClick={() => onCheck('plainly')}>
            Ask about it
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div class="small-set">
      <p>
        A directory could guess which number you ask about. Asked together with its 15 neighbours,
        it is hidden among 16 times as many; that takes 16 requests.
      </p>
      <div class="actions">
        <Button busy={busy} onClick={() => onCheck('covered')}>
          Ask about all 16
        </Button>
        <Button look="quiet" busy={busy} onClick={() => onCheck('plainly')}>
          Ask about it alone
        </Button>
      </div>
    </div>
  );
}
