import type { TabView } from '../../lib/message/views';
import { countVerdicts } from './count-verdicts';

/** How far the checks of this page are. The live region stays, so that its end is announced too. */
export function CheckProgress({ numbers, pending }: Pick<TabView, 'numbers' | 'pending'>) {
  const asked = numbers.length - countVerdicts(numbers).waiting;
  return (
    <output class="progress">
      {pending > 0 && (
        <>
          <progress aria-label="Numbers checked" value={asked - pending} max={asked} />
          <span>{pending === 1 ? '1 number to go' : `${pending} numbers to go`}</span>
        </>
      )}
    </output>
  );
}
