import { useState } from 'preact/hooks';
import type { DirectoryView } from '../../lib/message/views';
import { Button } from '../button';
import { ConfirmAction } from '../confirm-action';
import { useTask } from '../use-task';
import { tellKeyAge } from '../tell-key-age';
import { DirectoryFacts } from './directory-facts';
import { DirectorySwitches } from './directory-switches';
import { ListedTest } from './listed-test';
import type { DirectoryChange, Done, OptionsActions, TestResult } from './options-actions';
import { ReplaceKeyForm } from './replace-key-form';
import { tellDirectoryState } from './tell-directory-state';
import { tellTestResult } from './tell-test-result';

interface DirectoryRowProps {
  readonly directory: DirectoryView;
  readonly onChange: (change: DirectoryChange) => Promise<Done>;
  readonly onTest: OptionsActions['testDirectory'];
  readonly onTestListed: OptionsActions['testListed'];
  readonly onReplaceKey: OptionsActions['replaceKey'];
  readonly onRemove: () => void;
}

/** A connected directory: everything but its key. */
export function DirectoryRow(props: DirectoryRowProps) {
  const { directory, onChange, onTest, onTestListed, onReplaceKey, onRemove } = props;
  const { name, state, isOn } = directory;
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
      <DirectoryFacts directory={directory} />
      <DirectorySwitches directory={directory} onChange={onChange} />
      {advice !== undefined && <p class="directory-advice">{advice}</p>}
      <OldKey directory={directory} />
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
      <ReplaceKeyForm directory={directory} onReplace={onReplaceKey} />
      <ListedTest
        seesNumbers={directory.extras.includes('exact')}
        onTest={(text) => onTestListed(directory, text)}
      />
    </li>
  );
}

function OldKey({ directory }: Pick<DirectoryRowProps, 'directory'>) {
  const { name, keyIsOld, keyAgeDays } = directory;
  if (!keyIsOld || keyAgeDays === undefined) return null;
  return (
    <p class="directory-advice">
      The key of <bdi>{name}</bdi> is {tellKeyAge(keyAgeDays)}. Replace it.
    </p>
  );
}
