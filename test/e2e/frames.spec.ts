import { readHighlights } from '../driver/read-highlights';
import { readRows } from '../driver/read-rows';
import { readShapes } from '../driver/read-shapes';
import { expect, test } from './fixture';

const FRAMES = `<!doctype html><html lang="en-US"><p>Top: +1 202-555-0110</p>
<iframe name="same" src="same.html"></iframe>
<iframe name="cross"></iframe>
<iframe name="srcdoc" srcdoc="<p>Call +1 202-555-0112</p>"></iframe>
<iframe name="blank"></iframe>
<script>
  document.querySelector('[name=cross]').src = 'http://other.test:' + location.port + '/cross.html';
  const blank = document.querySelector('[name=blank]').contentDocument;
  blank.write('<p>Call +1 202-555-0113</p>');
  blank.close();
</script></html>`;

/** Each number, and the frame that it stands in. */
const NUMBERS: Readonly<Record<string, string>> = {
  '': '+1 202-555-0110',
  same: '+1 202-555-0111',
  srcdoc: '+1 202-555-0112',
  blank: '+1 202-555-0113',
  // Listed, so that its shape shows that the verdict came to the right frame.
  cross: '+1 202-555-0117',
};

test.use({
  extraPages: {
    'frames.html': FRAMES,
    'late.html': '<!doctype html><p>Nothing</p><iframe src="same.html"></iframe>',
    'same.html': '<!doctype html><p>Call +1 202-555-0111</p>',
    'cross.html': '<!doctype html><p>Call +1 202-555-0117</p>',
  },
});

test('the popup lists the numbers of every frame', async ({ world }) => {
  await world.connect();
  const popup = await world.openPopup(await world.visit('frames.html'));
  const readWritten = async () => (await readRows(popup)).map(({ written }) => written).toSorted();
  await expect.poll(readWritten).toEqual(Object.values(NUMBERS).toSorted());
  await popup.waitForText('1 of 5 numbers on this page is reported');
});

test('what the page says later leaves the numbers of its frames where they are', async ({
  world,
}) => {
  await world.connect();
  const page = await world.visit('late.html');
  const popup = await world.openPopup(page);
  await popup.waitForText('+1 202-555-0111');
  await page.evaluate(() => document.body.append('Call +1 202-555-0110'));
  await popup.waitForText('+1 202-555-0110');
  expect((await readRows(popup)).map(({ written }) => written).toSorted()).toEqual([
    '+1 202-555-0110',
    '+1 202-555-0111',
  ]);
});

test('each number is marked in its own frame', async ({ world }) => {
  await world.connect();
  const page = await world.visit('frames.html');
  expect(
    page
      .frames()
      .map((frame) => frame.name())
      .toSorted(),
  ).toEqual(Object.keys(NUMBERS).toSorted());
  for (const frame of page.frames()) {
    const readTexts = async () => (await readHighlights(frame)).flatMap(({ texts }) => texts);
    await expect.poll(readTexts).toEqual([NUMBERS[frame.name()]]);
  }
  await expect.poll(() => readShapes(page.frame('cross')!)).toEqual(['Number reported']);
  await expect
    .poll(() => readShapes(page))
    .toEqual(Array.from({ length: 4 }, () => 'Number not listed'));
});

test.describe('as it is installed', () => {
  test.use({ build: 'chrome-mv3' });

  test('checking a page once leaves frames of other sites out, and the popup says so', async ({
    world,
  }) => {
    const popup = await world.openPopup(await world.visit('frames.html'));
    await popup.click('Check this page');
    await popup.waitForText('Frames of other sites, if this page has any, were not read.');
    const readWritten = async () => (await readRows(popup)).map((row) => row.written);
    await expect.poll(readWritten).toContain(NUMBERS['same']);
    expect(await readWritten()).not.toContain(NUMBERS['cross']);
  });
});
