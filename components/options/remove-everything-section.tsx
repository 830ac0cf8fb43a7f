import { useState } from 'preact/hooks';
import { ConfirmAction } from '../confirm-action';
import type { OptionsActions } from './options-actions';
import { Section } from './section';
import { tellDone } from './tell-done';

interface RemoveEverythingSectionProps {
  readonly onRemove: OptionsActions['removeEverything'];
}

/** Takes the extension back to the day of its installation. */
export function RemoveEverythingSection({ onRemove }: RemoveEverythingSectionProps) {
  const [said, setSaid] = useState('');
  const remove = async () => setSaid(tellDone(await onRemove(), 'Everything is removed.'));

  return (
    <Section
      title="Start over"
      lead="Leaves nothing of yours in this browser: directories, keys, sites, settings and kept answers."
    >
      <div class="actions">
        <ConfirmAction
          label="Remove everything"
          look="danger"
          question="Remove all directories, keys, sites, settings and kept answers? This cannot be undone."
          confirmLabel="Remove everything"
          cancelLabel="Keep everything"
          onConfirm={() => void remove()}
        />
      </div>
      <output class="said">{said}</output>
    </Section>
  );
}
