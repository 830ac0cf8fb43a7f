import type { Cost, PageFigures } from './measure-page';

const FIGURES = ['p50', 'p90', 'p99', 'sum'] as const;
type Figures = Readonly<Record<(typeof FIGURES)[number], number>>;

/** Sums figures of pages up: tables to read, and a line for machines. */
export function summarise(pages: readonly PageFigures[]) {
  const again = compare(pages, ({ againMs }) => againMs);
  const first = compare(pages, ({ firstMs }) => firstMs);
  const longestMs = round(Math.max(...pages.map((page) => page.longestMs)));
  return {
    longestMs,
    tables: { 'once compiled': again.table, 'the first time on a page': first.table },
    line: {
      bench: 'detect',
      pages: pages.length,
      candidates: pages.reduce((sum, { candidates }) => sum + candidates, 0),
      ...again.line,
      firstTime: first.line,
      longestMs,
    },
  };
}

function compare(pages: readonly PageFigures[], take: (cost: Cost) => number) {
  const floorMs = calculate(pages.map(({ floor }) => take(floor)));
  const oursMs = calculate(pages.map(({ ours }) => take(ours)));
  const wholeMs = calculate(pages.map(({ whole }) => take(whole)));
  const libraryMs = calculate(pages.map(({ library }) => take(library)));
  const timesFloor = divide(oursMs, floorMs);
  const libraryTimes = divide(libraryMs, oursMs);
  return {
    line: { floorMs, oursMs, wholeMs, libraryMs, timesFloor, libraryTimes },
    table: {
      'floor, ms': floorMs,
      'ours, ms': oursMs,
      'all that we do, ms': wholeMs,
      'library, ms': libraryMs,
      'ours / floor': timesFloor,
      'library / ours': libraryTimes,
    },
  };
}

function calculate(values: readonly number[]): Figures {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share: number) =>
    round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  const sum = round(values.reduce((total, value) => total + value, 0));
  return { p50: at(0.5), p90: at(0.9), p99: at(0.99), sum };
}

function divide(one: Figures, other: Figures): Figures {
  return Object.fromEntries(
    FIGURES.map((figure) => [figure, round(one[figure] / other[figure])]),
  ) as unknown as Figures;
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}
