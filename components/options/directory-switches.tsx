import { useState } from 'preact/hooks';
import type { DirectoryView } from '../../lib/message/views';
import { SwitchRow } from '../switch-row';
import { ExactSwitches } from './exact-switches';
import type { DirectoryChange, Done } from './options-actions';
import { tellDone } from './tell-done';

interface DirectorySwitchesProps {
  readonly directory: DirectoryView;
  readonly onChange: (change: DirectoryChange) => Promise<Done>;
}

/** Whether a directory is asked, and about what, and what came of the last change. */
export function DirectorySwitches({ directory, onChange }: DirectorySwitchesProps) {
  const { name, isOn, allows, extras, prefixLength, prefixIn } = directory;
  const [said, setSaid] = useState('');
  const change = async (part: DirectoryChange) => setSaid(tellDone(await onChange(part), 'Saved.'));
  const place = prefixIn === 'body' ? 'in the body' : 'in the address';
  const more = allows.includes('neighbours')
    ? `, and ${prefixLength} of each block that it is in`
    : '';
  const hint =
    prefixLength === undefined
      ? 'It gets the whole hash of a number, and so sees the number.'
      : `Of each number it gets ${prefixLength} characters of its hash${more}, ${place} of the request.`;
  return (
    <>
      <div class="switches">
        <SwitchRow
          label="Ask this directory"
          name={`Ask ${name}`}
          hint={hint}
          checked={isOn}
          onChange={(checked) => void change({ isOn: checked })}
        />
        {extras.includes('neighbours') && (
          <SwitchRow
            label="Ask about the numbers next to it too"
            name={`Ask ${name} about the numbers next to it too`}
            hint="Finds blocks of numbers that a caller holds. With it the directory gets 4 characters three times over: together they are almost the number itself. So you are asked before each number is sent."
            checked={allows.includes('neighbours')}
            onChange={(checked) => void change({ allows: checked ? ['neighbours'] : [] })}
          />
        )}
        {extras.includes('exact') && (
          <ExactSwitches directory={directory} onChange={(part) => void change(part)} />
        )}
      </div>
      <output class="said">{said}</output>
    </>
  );
}
