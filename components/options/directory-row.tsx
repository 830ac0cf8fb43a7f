import { useState } from 'preact/hooks';
import type { DirectoryView } from '../../lib/message/views';
import { Button } from '../button';
import { ConfirmAction } from '../confirm-action';
import { useTask } from '../use-task';
import { DirectorySwitches } from './directory-switches';
import { ListedTest } from './listed-test';
import { nameEnvironment } from './name-environment';
import type { DirectoryChange, OptionsActions, TestResult } from './options-actions';
import { tellDirectoryState } from './tell-directory-state';
import { tellTestResult } from './tell-test-result';

interface DirectoryRowProps {
  readonly directory: DirectoryView;
  readonly onChange: (change: DirectoryChange) => void;
  readonly onTest: OptionsActions['testDirectory'];
  readonly onTestListed: OptionsActions['testListed'];
  readonly onRemove: () => void;
}

/** A connected directory: everything but its key. */
export function DirectoryRow(props: DirectoryRowProps) {
  const { directory, onChange, onTest, onTestListed, onRemove } = props;
  const { name, url, user, state, isOn, environment } = directory;
  const [result, setResult] = useState<TestResult>();
  const { busy, run } = useTask();
  const { word, advice } = tellDirectoryState(state);
  return (
    <li class="directory">
      <div class="directory-head">
        <h3>
          <bdi>{name}</bdi>
        </h3>
        <p class={`state state-${isOn ? state : 'off'}`}>{isOn ? word : 'Off'}</p>
      </div>
      <p class="directory-address muted">
        <bdi>{url}</bdi>
        {user !== undefined && (
          <span class="fact">
            user <bdi>{user}</bdi>
          </span>
        )}
        {environment !== 'production' && <span class="fact">{nameEnvironment(environment)}</span>}
      </p>
      <DirectorySwitches directory={directory} onChange={onChange} />
      {advice !== undefined && <p class="directory-advice">{advice}</p>}
      <div class="actions">
        <Button
          name={`Test ${name}`}
          busy={busy}
          onClick={() => void run(async () => setResult(await onTest(directory)))}
        >
          {busy ? 'Testing' : 'Test'}
        </Button>
        <ConfirmAction
          label="Remove"
          name={`Remove ${name}`}
          question={`Remove ${name} and its key? To connect it again you need the key.`}
          confirmLabel="Remove directory"
          cancelLabel="Keep it"
          onConfirm={onRemove}
        />
      </div>
      <output class={`outcome outcome-${result ?? 'none'}`}>
        {result !== undefined && tellTestResult(result)}
      </output>
      <ListedTest
        seesNumbers={directory.extras.includes('exact')}
        onTest={(text) => onTestListed(directory, text)}
      />
    </li>
  );
}
