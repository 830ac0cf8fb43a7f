import { answerProbe } from '../driver/answer-probe';
import { readRows } from '../driver/read-rows';
import { expect, test } from './fixture';

/** One listed number, and a cookie for every port of the host that serves the page. */
const ONE = `<!doctype html><html lang="en-US"><script>document.cookie = 'visitor=7; path=/';</script>
<p>Call +1 202-555-0143</p></html>`;
const OTHER = '<!doctype html><html lang="en-US"><p>Call +1 202-555-0144</p></html>';
const MANY = `<!doctype html><p>${Array.from({ length: 10 }, (_, at) => `+1 202-555-01${60 + at * 3}`).join(', ')}</p>`;
const HEADERS = [
  'accept',
  'accept-encoding',
  'accept-language',
  'authorization',
  'cache-control',
  'connection',
  'content-length',
  'content-type',
  'host',
  'pragma',
  'sec-fetch-dest',
  'sec-fetch-mode',
  'sec-fetch-site',
  'user-agent',
];

test.use({ extraPages: { 'one.html': ONE, 'other.html': OTHER, 'many.html': MANY } });

test('T8: a directory is sent 5 characters of the hash and nothing else', async ({ world }) => {
  await world.connect();
  const popup = await world.openPopup(await world.visit('one.html', '127.0.0.1'));
  await popup.waitForText('The number on this page is reported');
  const [request] = world.directory.queries;
  expect(request).toMatchObject({
    method: 'POST',
    path: '/api/1.0/service/hashes',
    body: '{"range":"bdc5e"}',
  });
  expect(request!.headers).toMatchObject({
    'content-type': 'application/json',
    authorization: `Bearer ${world.directory.key}`,
  });
  expect(Object.keys(request!.headers).toSorted()).toEqual(HEADERS);
});

test('T9: a cookie of the directory is not sent to it', async ({ world }) => {
  await world.connect();
  await world.visit('one.html', '127.0.0.1');
  const page = await world.visit('one.html?again', '127.0.0.1');
  const popup = await world.openPopup(page);
  await popup.waitForText('The number on this page is reported');
  // The browser has the cookie: it went out with the second visit.
  expect(world.traffic.sent.find(({ url }) => url.endsWith('?again'))?.rawHeaders).toContain(
    'Cookie',
  );
  expect(world.directory.queries.map(({ headers }) => headers['cookie'])).toEqual([undefined]);
});

test('T8: neither a match nor a second visit causes another request', async ({ world }) => {
  await world.connect();
  for (const visit of ['one.html?first', 'one.html?second']) {
    const popup = await world.openPopup(await world.visit(visit, '127.0.0.1'));
    await popup.waitForText('The number on this page is reported');
    await popup.close();
  }
  const popup = await world.openPopup(await world.visit('other.html'));
  await popup.waitForText('The number on this page is not listed');
  const other = '{"range":"b2a45"}';
  expect(world.directory.queries.map(({ body }) => body)).toEqual(['{"range":"bdc5e"}', other]);
});

test('T13: every request is as long as any other', async ({ world }) => {
  await world.connect();
  const popup = await world.openPopup(await world.visit('many.html'));
  await popup.waitForText('None of the 10 numbers on this page is listed');
  const lengths = world.directory.queries.map(({ headers }) => headers['content-length']);
  expect(lengths).toEqual(Array.from({ length: 10 }, () => '17'));
});

for (const status of [301, 302, 303, 307, 308]) {
  test(`T12: nothing follows a ${status} to another server`, async ({ world }) => {
    const target = await world.fakeDirectory(() => ({ status: 200, body: '[]' }));
    const Location = `${target.url}/api/1.0/service/hashes`;
    await world.connect(
      await world.fakeDirectory(
        (request) => answerProbe(request) ?? { status, headers: { Location } },
      ),
    );
    const popup = await world.openPopup(await world.visit('one.html'));
    await expect
      .poll(() => readRows(popup))
      .toEqual([
        {
          written: '+1 202-555-0143',
          verdict: 'Unknown',
          explanation: 'No connection to the directory',
        },
      ]);
    expect(target.countConnections()).toBe(0);
  });
}
