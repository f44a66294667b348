import type { Shift } from '../../sim/model/team.ts';
import { HALF_HOUR, MINUTE } from '../../sim/model/units.ts';
import { DAY_SLOTS } from '../estimates/calendar.ts';

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Shifts that put a given number of agents on duty. A simulated agent is there or not, so 5.6 agents in a half-hour are
 * five all the time and a sixth for 17 of its 30 minutes: the sixth comes later or leaves earlier. Agents are stacked:
 * the first is on duty whenever at least one is wanted, the second whenever two are, and so on, which makes the fewest
 * and longest shifts.
 * @param agents wanted, by half-hour of the week from Monday 00:00
 */
export function layeredShifts(agents: ArrayLike<number>): Shift[] {
  const shifts: { days: number[]; from: number; to: number; agents: number }[] = [];
  for (let day = 0; day < 7; day++) {
    const wanted = Array.from({ length: DAY_SLOTS }, (_, slot) => agents[day * DAY_SLOTS + slot]!);
    for (const [stretch, count] of counted(stretchesOfDay(wanted))) {
      const same = shifts.find(
        (shift) => shift.from === stretch.from && shift.to === stretch.to && shift.agents === count,
      );
      if (same === undefined) shifts.push({ days: [day], ...stretch, agents: count });
      else same.days.push(day);
    }
  }
  return shifts;
}

function stretchesOfDay(wanted: readonly number[]): Stretch[] {
  const most = Math.ceil(Math.max(...wanted));
  return Array.from({ length: most }, (_, layer) => {
    const shares = wanted.map((agents) => Math.min(1, Math.max(0, agents - layer)));
    return stretchesOfLayer(shares);
  }).flat();
}

/** One agent who is wanted for a share of each half-hour. */
function stretchesOfLayer(shares: readonly number[]): Stretch[] {
  const result: { from: number; to: number }[] = [];
  shares.forEach((share, slot) => {
    const length = Math.round((share * HALF_HOUR) / MINUTE) * MINUTE;
    if (length === 0) return;
    const start = slot * HALF_HOUR;
    // Part of a half-hour leans on the neighbour where the agent is wanted more, so that shifts stay in one piece.
    const later = (shares[slot + 1] ?? 0) > (shares[slot - 1] ?? 0);
    const from = later ? start + HALF_HOUR - length : start;
    const last = result.at(-1);
    if (last?.to === from) last.to = from + length;
    else result.push({ from, to: from + length });
  });
  return result;
}

/** Equal stretches once, with how many there are. */
function counted(stretches: readonly Stretch[]): [Stretch, number][] {
  const counts = new Map<string, [Stretch, number]>();
  for (const stretch of stretches) {
    const key = `${stretch.from} ${stretch.to}`;
    counts.set(key, [stretch, (counts.get(key)?.[1] ?? 0) + 1]);
  }
  return [...counts.values()];
}
