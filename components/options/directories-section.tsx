import { useState } from 'preact/hooks';
import type { DirectoryView } from '../../lib/message/views';
import { AddDirectoryForm } from './add-directory-form';
import { DirectoryRow } from './directory-row';
import type { OptionsActions } from './options-actions';
import { Section } from './section';
import { tellDone } from './tell-done';

interface DirectoriesSectionProps {
  readonly directories: readonly DirectoryView[];
  readonly actions: OptionsActions;
}

/** The directories that are asked, and the form that connects one more. */
export function DirectoriesSection({ directories, actions }: DirectoriesSectionProps) {
  const [said, setSaid] = useState('');
  const remove = async ({ id, name }: DirectoryView) =>
    setSaid(tellDone(await actions.removeDirectory(id), `${name} and its key are removed.`));

  return (
    <Section
      title="Directories"
      lead="A directory knows which numbers were reported. It gets a few characters of a number's hash, not the number, unless its kind says otherwise."
    >
      {directories.length === 0 && (
        <p class="empty">
          No directory is connected. Until one is, numbers are found but not checked.
        </p>
      )}
      <ul class="directories" aria-label="Connected directories">
        {directories.map((directory) => (
          <DirectoryRow
            key={directory.id}
            directory={directory}
            onChange={(change) => actions.changeDirectory(directory.id, change)}
            onTest={actions.testDirectory}
            onTestListed={actions.testListed}
            onReplaceKey={actions.replaceKey}
            onRemove={() => void remove(directory)}
          />
        ))}
      </ul>
      <output class="said">{said}</output>
      <AddDirectoryForm onAdd={actions.addDirectory} onTest={actions.testEntry} />
    </Section>
  );
}
