import { Button } from '../button';

interface SmallSetChoiceProps {
  readonly busy: boolean;
  readonly onCheck: (consent: 'plainly' | 'covered') => void;
}

/** What is to be decided before a number is sent that few others hide. */
export function SmallSetChoice({ busy, onCheck }: SmallSetChoiceProps) {
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
