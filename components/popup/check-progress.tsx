import type { TabView } from '../../lib/message/views';

/** How far the checks of this page are. The live region stays, so that its end is announced too. */
export function CheckProgress({ numbers, pending }: Pick<TabView, 'numbers' | 'pending'>) {
  return (
    <output class="progress">
      {pending > 0 && (
        <>
          <progress
            aria-label="Numbers checked"
            value={numbers.length - pending}
            max={numbers.length}
          />
          <span>{pending === 1 ? '1 number to go' : `${pending} numbers to go`}</span>
        </>
      )}
    </output>
  );
}
