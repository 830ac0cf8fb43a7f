import { TurnSign } from './turn-sign';

/** That a link shows one number and dials another: a known trick. */
export function DialsAnother({ number }: { readonly number: string }) {
  return (
    <span class="dials-another">
      <TurnSign />
      <span>
        Dials a different number: <bdi class="number-international">{number}</bdi>
      </span>
    </span>
  );
}
