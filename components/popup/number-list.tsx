import { useRef, useState } from 'preact/hooks';
import type { PageNumber } from '../../lib/message/views';
import { Button } from '../button';
import type { ExactActions } from './exact-actions';
import { PageNumberRow } from './page-number-row';
import type { Asked } from './tell-sent';

interface NumberListProps {
  readonly numbers: readonly PageNumber[];
  readonly asked: Asked;
  readonly onCheckFound: (numbers: readonly string[]) => void;
  readonly onCheckExact: ExactActions['checkExact'];
}

/** A page can hold ten thousand: so many are drawn before the rest is asked for. */
const FIRST = 200;

/** The page's numbers, in the order in which they come. */
export function NumberList({ numbers, onCheckFound, ...exact }: NumberListProps) {
  const [showsAll, setShowsAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const shown = showsAll ? numbers : numbers.slice(0, FIRST);
  const check = (e164: string) => {
    onCheckFound([e164]);
    if (list.current) focusNext(list.current);
  };
  return (
    <>
      <ul ref={list} tabIndex={-1} class="numbers" aria-label="Numbers on this page">
        {shown.map((number) => (
          <li key={number.e164}>
            <PageNumberRow number={number} onCheck={() => check(number.e164)} {...exact} />
          </li>
        ))}
      </ul>
      {shown.length < numbers.length && (
        <div class="more-numbers">
          <Button look="quiet" onClick={() => setShowsAll(true)}>
            {`Show all ${numbers.length} numbers`}
          </Button>
        </div>
      )}
    </>
  );
}

/** The pressed button is about to go: the focus goes to the one beside it, or else to the list. */
function focusNext(list: HTMLElement): void {
  const buttons = [...list.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  if (at >= 0) (buttons[at + 1] ?? buttons[at - 1] ?? list).focus({ preventScroll: true });
}
