/** A page that never rests, for so long. */
export interface Scenario {
  readonly name: string;
  /** Markup with a script that begins at once and says `isDone` when it has ended. */
  readonly html: string;
}

const page = (script: string) =>
  `<!doctype html><meta charset="utf-8"><body><main style="height:600px;overflow:auto;contain:strict"></main><script>
const longTasks = [];
new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
const main = document.querySelector('main');
const word = (at) => ['water', 'stone', 'light', 'paper', 'house', 'river'][at % 6];
const repeat = (count, waitMs, run) => {
  let at = 0;
  const timer = setInterval(() => {
    run(at);
    at += 1;
    if (at === count) { clearInterval(timer); window.isDone = true; }
  }, waitMs);
};
addEventListener('begin', () => { ${script} });
</script></body>`;

/** 60,000 text nodes in 200 batches over 10 seconds, 2,000 of them with a number. */
const FEED = `repeat(200, 50, (batch) => {
  const fragment = document.createDocumentFragment();
  for (let at = 0; at < 300; at += 1) {
    const p = document.createElement('p');
    const number = '+1 202-' + String(100 + batch) + '-' + String(1000 + at);
    p.append('Entry ' + word(at) + ' of batch ' + word(batch) + (at % 30 === 0 ? ': call ' + number : '.'));
    fragment.append(p);
  }
  main.append(fragment);
});`;

/** 1,000 changes of texts and classes a second over 10 seconds, in 500 nodes, some with a number. */
const TICKER = `
main.innerHTML = '<p>Price <b>0</b></p>'.repeat(500);
const cells = [...main.querySelectorAll('b')].map(({ firstChild }) => firstChild);
repeat(1000, 10, (round) => {
  for (let at = 0; at < 10; at += 1) {
    const cell = cells[(round * 7 + at * 53) % 500];
    cell.data = at === 0 ? '+1 202-555-' + String(1000 + round % 9000) : String(round * at);
    if (at === 1) cell.parentElement.className = round % 2 ? 'up' : 'down';
  }
});`;

export const SCENARIOS: readonly Scenario[] = [
  { name: '60,000 text nodes in 200 batches', html: page(FEED) },
  { name: '1,000 changes a second', html: page(TICKER) },
];
