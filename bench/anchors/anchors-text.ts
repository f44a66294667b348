import type { AnchorResult, AnchorUnit } from './anchor.ts';

const NAME = 58;
const SECTOR = 19;
const FIGURE = 10;

/** Heading of the table of anchors. */
export function anchorsHeading(): string {
  const columns = ['target', 'accepted', 'value', '95 % interval'].map((title, i) =>
    title.padStart(i % 2 ? 18 : FIGURE),
  );
  return `      ${'anchor'.padEnd(NAME)}${'sector'.padEnd(SECTOR)}${columns.join('')}\n`;
}

/** One anchor: what it should be, what it is. */
export function anchorLine({ title, sector, unit, target, accepted, value, low, high, pass }: AnchorResult): string {
  const range = (from: number, to: number): string => `${figure(from, unit)} to ${figure(to, unit)}`.padStart(18);
  const figures = [
    figure(target, unit).padStart(FIGURE),
    range(...accepted),
    figure(value, unit).padStart(FIGURE),
    range(low, high),
  ];
  return `${pass ? 'pass' : 'FAIL'}  ${title.padEnd(NAME)}${sector.padEnd(SECTOR)}${figures.join('')}\n`;
}

/** How many are reproduced, and which are not. */
export function anchorsClosing(results: readonly AnchorResult[]): string {
  const failed = results.filter(({ pass }) => !pass).map(({ id, sector }) => `${id} (${sector})`);
  const passed = `${results.length - failed.length} of ${results.length} anchors are reproduced`;
  const doubts = results.flatMap(({ pass, doubt }) => (pass || doubt === undefined ? [] : [doubt]));
  const notes = [...new Set(doubts)].map((doubt) => `  - ${doubt}\n`);
  const against = notes.length > 0 ? `\nWhat speaks against targets that are not reproduced:\n${notes.join('')}` : '';
  return `\n${passed}${failed.length > 0 ? `; not: ${failed.join(', ')}` : ''}\n${against}`;
}

/** A figure with the decimals that its unit deserves; shares in per cent. */
export function figure(value: number, unit: AnchorUnit): string {
  if (unit === 'share') return `${(100 * value).toFixed(1)} %`;
  if (unit === 'times') return value.toFixed(2);
  return Math.round(value).toString();
}
