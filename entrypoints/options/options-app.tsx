import { useEffect, useState } from 'preact/hooks';
import { askTwice } from '../../lib/message/ask-twice';
import { watchState } from '../../lib/message/watch-state';
import { OptionsScreen, type OptionsState } from '../../components/options/options-screen';
import { createActions } from './create-actions';
import { readOptions } from './read-options';

/** The options page, wired to the background worker and the browser's permissions. */
export function OptionsApp() {
  const [state, setState] = useState<OptionsState>();
  const [isUnanswered, setUnanswered] = useState(false);
  const read = async (): Promise<void> => {
    const answer = await askTwice(readOptions);
    setUnanswered(!answer.ok);
    if (answer.ok) setState(answer.value);
  };

  useEffect(() => watchState(read), []);

  return (
    <OptionsScreen
      state={state}
      isUnanswered={isUnanswered}
      actions={createActions(read)}
      onTryAgain={() => void read()}
    />
  );
}
