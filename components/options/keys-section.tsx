import { useState } from 'preact/hooks';
import type { LockState } from '../../lib/message/views';
import { Button } from '../button';
import { ConfirmAction } from '../confirm-action';
import { UnlockForm } from '../unlock-form';
import { NumberField } from './number-field';
import type { OptionsActions } from './options-actions';
import { PassphraseForm } from './passphrase-form';
import { RemovePassphraseForm } from './remove-passphrase-form';
import { Section } from './section';
import { tellDone } from './tell-done';

interface KeysSectionProps {
  readonly lock: LockState;
  readonly reminderDays: number;
  readonly actions: OptionsActions;
}

/** When a key is old, and the passphrase that seals the keys on the disk. */
export function KeysSection({ lock, reminderDays, actions }: KeysSectionProps) {
  const [said, setSaid] = useState('');
  const remind = async (keyReminderDays: number) =>
    setSaid(tellDone(await actions.changeSettings({ keyReminderDays }), 'Saved.'));
  return (
    <Section
      title="Keys"
      lead="A passphrase seals the keys that are kept on this computer. A thief of the disk cannot read them then, as long as the browser is closed or they are locked. It does not protect them on a computer that somebody else controls while you use it."
    >
      <NumberField
        label="Remind me to replace a key after"
        hint="In days, usually 90. With 0 you are not reminded."
        value={reminderDays}
        max={3_650}
        onChange={(days) => void remind(days)}
      />
      <LockPanel lock={lock} actions={actions} onSaid={setSaid} />
      <output class="said">{said}</output>
    </Section>
  );
}

const SEALED = 'The keys are sealed with the new passphrase, and unlocked.';
/** What a database deletes is overwritten only when it uses the space again. */
const SEALED_FIRST = `${SEALED} What was on the disk before may stay in deleted parts of it for a while: replace the keys to be sure.`;

interface LockPanelProps {
  readonly lock: LockState;
  readonly actions: OptionsActions;
  readonly onSaid: (sentence: string) => void;
}

function LockPanel({ lock, actions, onSaid }: LockPanelProps) {
  const sayChanged = () => onSaid(lock === 'none' ? SEALED_FIRST : SEALED);
  if (lock === 'none') {
    return (
      <details class="panel">
        <summary>Lock the keys with a passphrase</summary>
        <PassphraseForm isChange={false} onSet={actions.setPassphrase} onDone={sayChanged} />
      </details>
    );
  }
  if (lock === 'locked') return <LockedPanel actions={actions} onSaid={onSaid} />;
  const lockNow = async () => onSaid(tellDone(await actions.lock(), 'The keys are locked.'));
  return (
    <div class="panel lock-panel">
      <p>The keys are unlocked until the browser closes.</p>
      <div class="actions">
        <Button onClick={() => void lockNow()}>Lock now</Button>
      </div>
      <details>
        <summary>Change the passphrase</summary>
        <PassphraseForm isChange onSet={actions.setPassphrase} onDone={sayChanged} />
      </details>
      <details>
        <summary>Remove the passphrase</summary>
        <RemovePassphraseForm
          onRemove={actions.removePassphrase}
          onDone={() => onSaid('The passphrase is removed. The keys are readable on the disk.')}
        />
      </details>
    </div>
  );
}

function LockedPanel({ actions, onSaid }: Omit<LockPanelProps, 'lock'>) {
  const unlock: OptionsActions['unlock'] = async (passphrase) => {
    const outcome = await actions.unlock(passphrase);
    if (outcome === 'done') onSaid('The keys are unlocked until the browser closes.');
    return outcome;
  };
  const forget = async () =>
    onSaid(tellDone(await actions.forgetKeys(), 'The passphrase and its keys are wiped.'));
  return (
    <div class="panel lock-panel">
      <p>The keys are locked. Directories whose keys are locked are not asked.</p>
      <UnlockForm onUnlock={unlock} />
      <ConfirmAction
        label="I have forgotten it"
        question="Wipe the passphrase and the keys that it locks? You need each key again to enter it anew."
        confirmLabel="Wipe the keys"
        cancelLabel="Keep them"
        onConfirm={() => void forget()}
      />
    </div>
  );
}
