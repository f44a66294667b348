import { measureName } from '../../reports/words/name.ts';
import { lastDigit, scaleOf, written } from '../../reports/words/quantity.ts';
import { type LiveHeadline, liveHeadline } from '../../sim/experiment/live-headline.ts';
import { type ReplicationTable, sampleOf } from '../../sim/experiment/replication-table.ts';
import type { Progress } from '../../sim/experiment/run-comparison.ts';
import type { Layout } from '../../sim/measures/layout.ts';
import { plain, type Style } from '../terminal/style.ts';

const REDRAW_MS = 100;
const BAR = 20;

export interface ProgressLine {
  show(progress: Progress): void;
  /** Wipes the line away, so that something else can be written. */
  clear(): void;
}

/**
 * One line on a terminal that is drawn anew: how far, how fast, how long still, and how exact the headline is by now.
 * Nothing without a terminal.
 */
export function progressLine(
  stream: NodeJS.WriteStream | undefined,
  style: Style,
  layout: Layout,
  confidence: number,
): ProgressLine {
  if (stream?.isTTY !== true) return { show: () => {}, clear: () => {} };
  const startedAt = performance.now();
  let drawnAt = 0;
  return {
    show(progress) {
      const now = performance.now();
      if (now - drawnAt < REDRAW_MS) return;
      drawnAt = now;
      const seconds = (now - startedAt) / 1000;
      const table = progress.table();
      const contacts = contactsIn(layout, table);
      const line = progressText(progress, seconds, contacts, liveHeadline(layout, table, confidence));
      stream.write(`\r\u001b[2K${plain(line, style).slice(0, (stream.columns ?? 80) - 1)}`);
    },
    clear: () => void stream.write('\r\u001b[2K'),
  };
}

/** Contacts that agents finished in the replications of a table; 0 when the model does not count them. */
function contactsIn(layout: Layout, table: ReplicationTable): number {
  const row = layout.measures.findIndex(({ id }) => id === 'handledContacts');
  if (row < 0) return 0;
  const sums = table.strategies.map((_, position) => sampleOf(table, position, 2 * row).numerators as Float64Array);
  return sums.reduce((sum, contacts) => sum + contacts.reduce((one, other) => one + other, 0), 0);
}

/** "██████░░░░ 60 %  48/80 replications  0.9 M contacts/s  ETA 11 s  cost per resolution ±0.06 EUR". */
export function progressText(
  { done, planned }: Pick<Progress, 'done' | 'planned'>,
  seconds: number,
  contacts: number,
  headline: LiveHeadline | undefined,
): string {
  const share = Math.min(1, done / planned);
  const filled = Math.round(share * BAR);
  const rate = done / Math.max(seconds, 1e-3);
  const parts = [
    `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${Math.floor(100 * share)} %`,
    `${done}/${planned} replications`,
    ...(contacts > 0 ? [`${magnitude(contacts / seconds)} contacts/s`] : []),
    `ETA ${duration((planned - done) / rate)}`,
  ];
  if (headline !== undefined) parts.push(precisionText(headline));
  return parts.join('  ');
}

/** "870", "12 k", "0.9 M". */
function magnitude(number: number): string {
  if (number >= 1e5) return `${(number / 1e6).toFixed(number >= 1e7 ? 0 : 1)} M`;
  return number >= 1e3 ? `${Math.round(number / 1e3)} k` : String(Math.round(number));
}

function precisionText({ measure, value, halfWidth }: LiveHeadline): string {
  const { factor, suffix } = scaleOf(measure.unit, Math.abs(value), true);
  const shown = written(factor * halfWidth, lastDigit(factor * value, factor * halfWidth, suffix));
  return `${measureName(measure)} ±${shown}${suffix}`;
}

/** "11 s", "3 min": rounded up, because nobody minds when it is sooner. */
export function duration(seconds: number): string {
  const whole = Math.ceil(Math.max(0, seconds));
  if (whole < 180) return `${whole} s`;
  return whole < 6000 ? `${Math.ceil(whole / 60)} min` : `${Math.ceil(whole / 3600)} h`;
}
