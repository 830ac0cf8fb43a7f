import { useState } from 'preact/hooks';
import { Button } from '../button';
import { SelectField } from '../select-field';
import type { OptionsActions } from './options-actions';
import { Section } from './section';
import { tellDone } from './tell-done';
import { useTask } from '../use-task';

interface AnswersSectionProps {
  readonly ttlHours: number;
  readonly actions: Pick<OptionsActions, 'changeSettings' | 'clearCache'>;
}

const hours = Array.from({ length: 23 }, (_, index) => index + 1);

/** How long the directories' answers are kept. */
export function AnswersSection({ ttlHours, actions }: AnswersSectionProps) {
  const [said, setSaid] = useState('');
  const { busy, run } = useTask();
  const choose = async (value: string) =>
    setSaid(tellDone(await actions.changeSettings({ ttlHours: Number(value) }), 'Saved.'));
  const clear = async () =>
    setSaid(tellDone(await actions.clearCache(), 'No answers are kept now.'));

  return (
    <Section
      title="Kept answers"
      lead="A kept answer means that the directory is not asked again. What is kept names no number and no page that you saw."
    >
      <SelectField
        label="Keep answers for"
        value={String(ttlHours)}
        hint="Longer asks less. Shorter hears of new reports sooner."
        onChange={(value) => void choose(value)}
      >
        {hours.map((count) => (
          <option key={count} value={count}>
            {count === 1 ? '1 hour' : `${count} hours`}
          </option>
        ))}
      </SelectField>
      <div class="actions">
        <Button busy={busy} onClick={() => void run(clear)}>
          Clear kept answers
        </Button>
      </div>
      <output class="said">{said}</output>
    </Section>
  );
}
