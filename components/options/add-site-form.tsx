import { useState } from 'preact/hooks';
import { Button } from '../button';
import { TextField } from '../text-field';
import { unanswered } from '../unanswered';
import { useTask } from '../use-task';
import type { OptionsActions } from './options-actions';

type SiteProblem = 'notASite' | 'noPermission' | 'unanswered';

const errors: Readonly<Record<SiteProblem, string>> = {
  notASite: 'This is not a site. Enter one like example.com.',
  noPermission: 'Your browser gave no permission for this site. Press again and allow it.',
  unanswered,
};

/** Adds one site that is always checked. */
export function AddSiteForm({ onAdd }: { readonly onAdd: OptionsActions['addSite'] }) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<SiteProblem>();
  const { busy, run } = useTask();

  const add = async () => {
    const outcome = await onAdd(text);
    setProblem(outcome === 'done' ? undefined : outcome);
    if (outcome === 'done') setText('');
  };

  return (
    <form
      class="add-site"
      onSubmit={(event) => {
        event.preventDefault();
        void run(add);
      }}
    >
      <TextField
        label="Add a site"
        value={text}
        maxLength={256}
        hint="For example example.com, or *.example.com for its subdomains too."
        error={problem && errors[problem]}
        onInput={(typed) => {
          setText(typed);
          setProblem(undefined);
        }}
      />
      <Button type="submit" busy={busy}>
        Add site
      </Button>
    </form>
  );
}
