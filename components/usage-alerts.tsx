import type { UsageAlertView } from '../lib/message/views';
import { Button } from './button';

const counts = new Intl.NumberFormat('en');

const causes: Readonly<Record<UsageAlertView['cause'], string>> = {
  otherUser:
    'It refused requests for a limit that this browser has kept, so somebody else may use your key. Ask its operator for a new one.',
  pages:
    'Nearly all of them were for pages, without you. A page with many numbers does that, and so would a page that wants to use up what you may ask.',
  person: 'Most of them were for numbers that you asked about.',
};

interface UsageAlertsProps {
  readonly alerts: readonly UsageAlertView[];
  readonly onStop: (directoryId: string) => void;
}

/** The directories that were asked far more today than they usually are, why, and a way to stop it. */
export function UsageAlerts({ alerts, onStop }: UsageAlertsProps) {
  return (
    <>
      {alerts.map(({ directoryId, directory, requests, usual, cause }) => (
        <div key={directoryId} class="notice">
          <h2>
            <bdi>{directory}</bdi> was asked more than usual
          </h2>
          <p>
            {`${counts.format(requests)} requests today, ${counts.format(usual)} on a usual day. ${causes[cause]}`}
          </p>
          <Button onClick={() => onStop(directoryId)}>{`Stop asking ${directory}`}</Button>
        </div>
      ))}
    </>
  );
}
