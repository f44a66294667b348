import type { Seconds } from '../../sim/model/units.ts';

/** Unit of bare numbers in a column of durations. */
export type LengthUnit = 'ms' | 's' | 'min' | 'h';

export const SECONDS_IN: Readonly<Record<LengthUnit, Seconds>> = { ms: 0.001, s: 1, min: 60, h: 3600 };

const CLOCKED = /^(-?)(?:(\d+):)?(\d+):(\d{1,2}(?:[.,]\d+)?)$/;
const WITH_UNIT = /^(-?\d+(?:[.,]\d+)?)\s*(ms|s|sec|secs|seconds|m|min|mins|minutes|h|hours)$/i;

/**
 * A duration: "90", "90.5" or "90,5" in the column's unit, "1:30" and "0:01:30" as minutes and hours, "90 s".
 * Nothing counts as 0: exports leave the wait of a call that never waited empty.
 * @returns seconds; NaN when it is no duration
 */
export function readLength(text: string, unit: LengthUnit): Seconds {
  if (text === '') return 0;
  const plain = Number(text);
  if (Number.isFinite(plain)) return plain * SECONDS_IN[unit];
  if (/^-?\d+,\d+$/.test(text)) return Number(text.replace(',', '.')) * SECONDS_IN[unit];
  const clocked = CLOCKED.exec(text);
  if (clocked !== null) {
    const [, sign, hours = '0', minutes = '0', seconds = '0'] = clocked;
    const length = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(',', '.'));
    return sign === '-' ? -length : length;
  }
  const named = WITH_UNIT.exec(text);
  if (named === null) return Number.NaN;
  const name = named[2]!.toLowerCase();
  const of: LengthUnit = name === 'ms' ? 'ms' : name.startsWith('s') ? 's' : name.startsWith('m') ? 'min' : 'h';
  return Number(named[1]!.replace(',', '.')) * SECONDS_IN[of];
}
