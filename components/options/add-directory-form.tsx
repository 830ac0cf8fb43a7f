import { useState } from 'preact/hooks';
import type { DirectoryView } from '../../lib/message/views';
import { Button } from '../button';
import { TextField } from '../text-field';
import { unanswered } from '../unanswered';
import { useTask } from '../use-task';
import type { DirectoryEntry } from './directory-entry';
import { EnvironmentField } from './environment-field';
import { findEntryProblem } from './find-entry-problem';
import { isOutcome } from './is-outcome';
import { KeepField } from './keep-field';
import type { OptionsActions, TestResult } from './options-actions';
import { placeProblem } from './place-problem';
import { ProtocolField } from './protocol-field';
import { tellOutcome } from './tell-outcome';

interface AddDirectoryFormProps {
  readonly onAdd: OptionsActions['addDirectory'];
  readonly onTest: OptionsActions['testEntry'];
}

const blank = {
  name: '',
  protocol: 'range' as DirectoryView['protocol'],
  environment: 'production' as DirectoryView['environment'],
  url: '',
  user: '',
  key: '',
  keep: 'disk' as DirectoryView['keyKept'],
};

/** Connects a directory. The key is typed here and never comes back. */
export function AddDirectoryForm({ onAdd, onTest }: AddDirectoryFormProps) {
  const [typed, setTyped] = useState(blank);
  const [result, setResult] = useState<TestResult | 'added'>();
  const adding = useTask();
  const testing = useTask();
  const entry = readEntry(typed);
  const change = (part: Partial<typeof blank>) => {
    setTyped((before) => ({ ...before, ...part }));
    setResult(undefined);
  };

  const add = async () => {
    const problem = findEntryProblem(entry) ?? (await onAdd(entry));
    setResult(problem ?? 'added');
    if (problem === undefined) setTyped(blank);
  };
  const test = async () => setResult(findEntryProblem(entry) ?? (await onTest(entry)));

  return (
    <form
      class="panel add-directory"
      aria-label="Add a directory"
      onSubmit={(event) => {
        event.preventDefault();
        void adding.run(add);
      }}
    >
      <h3>Add a directory</h3>
      <EntryFields typed={typed} result={result} onChange={change} />
      <div class="actions">
        <Button type="submit" look="primary" busy={adding.busy}>
          {adding.busy ? 'Connecting' : 'Connect'}
        </Button>
        <Button busy={testing.busy} onClick={() => void testing.run(test)}>
          {testing.busy ? 'Testing' : 'Test connection'}
        </Button>
      </div>
      <output class={`outcome outcome-${result ?? 'none'}`}>{tellFormResult(result)}</output>
    </form>
  );
}

interface EntryFieldsProps {
  readonly typed: typeof blank;
  readonly result: TestResult | 'added' | undefined;
  readonly onChange: (part: Partial<typeof blank>) => void;
}

function EntryFields({ typed, result, onChange }: EntryFieldsProps) {
  const errors = readErrors(result);
  return (
    <>
      <ProtocolField value={typed.protocol} onChange={(protocol) => onChange({ protocol })} />
      <TextField
        label="Address"
        inputMode="url"
        value={typed.url}
        maxLength={2_048}
        hint="As its operator gave it to you, for example https://directory.example."
        error={errors.url}
        onInput={(url) => onChange({ url })}
      />
      <div class="field-pair">
        <TextField
          label="User"
          optional
          value={typed.user}
          maxLength={256}
          hint="Only for directories with accounts, such as a Nextcloud app password."
          error={errors.user}
          onInput={(user) => onChange({ user })}
        />
        <TextField
          label="Key"
          secret
          value={typed.key}
          maxLength={4_096}
          hint="Sent to this directory alone, and never shown again."
          error={errors.key}
          onInput={(key) => onChange({ key })}
        />
      </div>
      <KeepField value={typed.keep} onChange={(keep) => onChange({ keep })} />
      <TextField
        label="Name"
        optional
        value={typed.name}
        maxLength={256}
        hint="How you want it to be called in the popup."
        onInput={(name) => onChange({ name })}
      />
      <EnvironmentField
        value={typed.environment}
        onChange={(environment) => onChange({ environment })}
      />
    </>
  );
}

function readEntry(typed: typeof blank): DirectoryEntry {
  const user = typed.user.trim();
  return {
    name: typed.name.trim(),
    protocol: typed.protocol,
    environment: typed.environment,
    url: typed.url.trim(),
    user: user === '' ? undefined : user,
    key: typed.key.trim(),
    keep: typed.keep,
  };
}

function readErrors(result: TestResult | 'added' | undefined): {
  url?: string;
  user?: string;
  key?: string;
} {
  if (result === undefined || result === 'added' || result === 'unanswered') return {};
  if (isOutcome(result)) return {};
  const { field, text } = placeProblem(result);
  return { [field]: text };
}

function tellFormResult(result: TestResult | 'added' | undefined): string | undefined {
  if (result === undefined) return undefined;
  if (result === 'added') return 'Connected. Its key is stored.';
  if (result === 'unanswered') return unanswered;
  return isOutcome(result) ? tellOutcome(result) : undefined;
}
