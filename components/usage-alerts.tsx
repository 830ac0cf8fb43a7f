import type { UsageAlertView } from '../lib/message/views';
import { Button } from './button';

const counts = new Intl.NumberFormat('en');

const causes: Readonly<Record<Exclude<UsageAlertView['cause'], 'otherUser'>, string>> = {
  pages:
    'Nearly all of them were for pages, without you. A page with many numbers does that, and so would a page that wants to use up what you may ask.',
  person: 'Most of them were for numbers that you asked about.',
};

interface UsageAlertsProps {
  readonly alerts: readonly UsageAlertView[];
  readonly onStop: (alert: UsageAlertView) => void;
}

/** The directories whose use today is not as usual, why that may be, and a way to stop it. */
export function UsageAlerts({ alerts, onStop }: UsageAlertsProps) {
  return (
    <>
      {alerts.map((alert) => (
        <div key={alert.directoryId} class="notice">
          <h2>
            <bdi>{alert.directory}</bdi>
            {alert.cause === 'otherUser'
              ? ' refuses requests that its limit allows'
              : ' was asked more than usual'}
          </h2>
          <p>{explain(alert)}</p>
          <Button onClick={() => onStop(alert)}>{`Stop asking ${alert.directory}`}</Button>
        </div>
      ))}
    </>
  );
}

/** A key that others use too shows on any day, so it is not told by what is usual. */
function explain({ requests, usual, cause }: UsageAlertView): string {
  const today = `${counts.format(requests)} requests today`;
  return cause === 'otherUser'
    ? `${today}, all within its limit, and yet it said that there were too many. Somebody else may use your key: ask its operator for a new one.`
    : `${today}, ${counts.format(usual)} on a usual day. ${causes[cause]}`;
}
