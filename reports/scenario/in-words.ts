import type { Distribution } from '../../sim/model/distribution.ts';
import { DAY, HOUR, MINUTE, WEEK } from '../../sim/model/units.ts';
import { meanOf } from '../../sim/random/distribution-function.ts';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** "45 s", "3.5 min", "52 weeks": in the largest unit that is filled, three digits at most. */
export function time(seconds: number): string {
  if (!Number.isFinite(seconds)) return 'for ever';
  if (seconds >= 2 * WEEK && seconds % WEEK === 0) return `${seconds / WEEK} weeks`;
  if (seconds >= 2 * DAY) return `${digits(seconds / DAY)} days`;
  if (seconds === DAY) return '1 day';
  if (seconds >= 2 * HOUR || seconds === HOUR) return `${digits(seconds / HOUR)} h`;
  return seconds >= 2 * MINUTE ? `${digits(seconds / MINUTE)} min` : `${digits(seconds)} s`;
}

/** "86 %", "0.8 %". */
export function percent(share: number): string {
  return `${digits(100 * share)} %`;
}

/** "1,250 EUR". */
export function euros(amount: number): string {
  return `${digits(amount)} EUR`;
}

/** "14 min on average", "60 s", "for ever". */
export function mean(distribution: Distribution): string {
  if (distribution.kind === 'never') return 'for ever';
  return distribution.kind === 'deterministic' ? time(distribution.value) : `${time(meanOf(distribution))} on average`;
}

/** "Mon-Fri" for 0 ... 4; "Mon, Wed" where days do not follow each other. */
export function days(list: readonly number[]): string {
  const isRun = list.length > 2 && list.every((day, i) => day === list[0]! + i);
  if (list.length === 7) return 'every day';
  return isRun ? `${DAYS[list[0]!]}-${DAYS[list.at(-1)!]}` : list.map((day) => DAYS[day]).join(', ');
}

/** "08:00" for 28,800. */
export function clock(second: number): string {
  const minutes = Math.round(second / MINUTE);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Whole numbers from a thousand on, three digits below. */
export function digits(value: number): string {
  const size = Math.abs(value);
  const places = size >= 100 ? 0 : size >= 10 ? 1 : 2;
  return value.toLocaleString('en', { maximumFractionDigits: places }).replace('-', '−');
}
