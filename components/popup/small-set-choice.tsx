import type { CheckedNumber } from '../../lib/message/views';
import { Button } from '../button';
import { tellHiding } from './tell-hiding';

interface SmallSetChoiceProps {
  readonly number: CheckedNumber;
  readonly busy: boolean;
  readonly onCheck: (consent: 'plainly' | 'covered') => void;
}

/** What is to be decided before a number is sent that few others hide. */
export function SmallSetChoice({ number, busy, onCheck }: SmallSetChoiceProps) {
  return (
    <div class="small-set">
      <p>
        {tellHiding(number) ?? 'Nobody knows how many numbers share what would be sent of it.'} A
        directory could guess which number you ask about. Asked together with its 15 neighbours, it
        is hidden among 16 times as many; that takes 16 requests.
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
