import { useState } from 'preact/hooks';
import type { CheckedNumber } from '../../lib/message/views';
import type { Result } from '../../lib/result';
import { useTask } from '../use-task';
import type { ExactActions } from './exact-actions';
import { isHash } from './is-hash';

type NumberCheck = Result<CheckedNumber, 'notANumber' | 'unanswered'>;

/** Checks what a person has typed; `consent` once they know that few numbers share what is sent. */
export type CheckTyped = (text: string, consent?: 'plainly' | 'covered') => Promise<NumberCheck>;

interface Options {
  readonly checkExact: ExactActions['checkExact'];
  readonly onCheckNumber: CheckTyped;
}

/** What was typed, what came of it, and who was let see it. What is typed anew forgets the rest. */
export function useNumberCheck({ checkExact, onCheckNumber }: Options) {
  const [text, setText] = useState('');
  const [check, setCheck] = useState<NumberCheck>();
  const [hash, setHash] = useState<string>();
  const [shownTo, setShownTo] = useState<readonly string[]>([]);
  const { busy, run } = useTask();

  const checkText = (...[typed, consent]: Parameters<CheckTyped>) =>
    run(async () => {
      if (isHash(typed)) setHash(typed.trim());
      else setCheck(await onCheckNumber(typed.trim(), consent));
    });
  const askExact: ExactActions['checkExact'] = async (directoryId, number) => {
    setShownTo((before) => [...before, directoryId]);
    const answer = await checkExact(directoryId, number);
    if (answer.ok) setCheck(answer);
    return answer;
  };
  const takeInput = (typed: string, wasPasted: boolean) => {
    setText(typed);
    setCheck(undefined);
    setHash(undefined);
    setShownTo([]);
    if (wasPasted) void checkText(typed);
  };
  return { text, check, hash, shownTo, busy, checkText, askExact, takeInput };
}
