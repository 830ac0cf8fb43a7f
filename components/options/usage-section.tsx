import { useState } from 'preact/hooks';
import type { SentView, UsageAlertView, UsageDayView, UsageView } from '../../lib/message/views';
import { Button } from '../button';
import { UsageAlerts } from '../usage-alerts';
import type { OptionsActions } from './options-actions';
import { Section } from './section';
import { shortenSent } from './shorten-sent';
import { tellDone } from './tell-done';
import { tellOccasion } from './tell-occasion';

/** A session can send hundreds: so many are drawn before the rest is asked for. */
const FIRST = 10;

const times = new Intl.DateTimeFormat('en', { timeStyle: 'medium' });
const days = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });
const counts = new Intl.NumberFormat('en');

interface UsageSectionProps {
  readonly usage: UsageView;
  readonly actions: Pick<OptionsActions, 'changeDirectory'>;
}

/** What left this browser: each request of this session, and the counts of the last days. */
export function UsageSection({ usage, actions }: UsageSectionProps) {
  const [said, setSaid] = useState('');
  const stop = async ({ directoryId, directory }: UsageAlertView) =>
    setSaid(
      tellDone(
        await actions.changeDirectory(directoryId, { isOn: false }),
        `${directory} is not asked any more.`,
      ),
    );
  return (
    <Section
      title="What left this browser"
      lead="The list is kept in memory until the browser closes. On the disk there are only the counts of the last 30 days."
    >
      <UsageAlerts alerts={usage.alerts} onStop={(alert) => void stop(alert)} />
      <output class="said">{said}</output>
      <SentTable sent={usage.sent} />
      <DayTable days={usage.days} />
    </Section>
  );
}

function SentTable({ sent }: { readonly sent: readonly SentView[] }) {
  const [showsAll, setShowsAll] = useState(false);
  if (sent.length === 0) return <p class="empty">No request is noted in this session.</p>;
  const shown = showsAll ? sent : sent.slice(0, FIRST);
  return (
    <div class="table-frame">
      <table>
        <caption>Requests of this session, the latest first</caption>
        <thead>
          <tr>
            <th scope="col">Time</th>
            <th scope="col">Directory</th>
            <th scope="col">Sent</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ atMs, directory, prefix, occasion }, index) => (
            <tr key={sent.length - index}>
              <td>{times.format(atMs)}</td>
              <td>
                <bdi>{directory}</bdi>
              </td>
              <td>{prefix === '' ? '–' : <code>{shortenSent(prefix)}</code>}</td>
              <td>{tellOccasion(occasion)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < sent.length && (
        <Button look="quiet" onClick={() => setShowsAll(true)}>
          {`Show all ${counts.format(sent.length)}`}
        </Button>
      )}
    </div>
  );
}

function DayTable({ days: all }: { readonly days: readonly UsageDayView[] }) {
  if (all.length === 0) return null;
  return (
    <div class="table-frame">
      <table>
        <caption>Requests by day</caption>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Directory</th>
            <th scope="col" class="count">
              Requests
            </th>
            <th scope="col" class="count">
              Without you
            </th>
          </tr>
        </thead>
        <tbody>
          {all.map(({ day, directory, requests, automatic }) => (
            <tr key={`${day} ${directory}`}>
              <td>{days.format(Date.parse(day))}</td>
              <td>
                <bdi>{directory}</bdi>
              </td>
              <td class="count">{counts.format(requests)}</td>
              <td class="count">{counts.format(automatic)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
