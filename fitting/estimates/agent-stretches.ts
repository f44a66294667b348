import { DAY, HALF_HOUR, NONE } from '../../sim/model/units.ts';
import { ANSWERED, type CallTable } from '../reading/call-table.ts';
import { DAY_SLOTS } from './calendar.ts';

/** From one moment to another, seconds. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What an agent was seen doing. */
export interface AgentRecord {
  /** Row in the agents' names; NONE for calls answered by somebody the log does not name. */
  readonly agent: number;
  /** Time with customers, stretches that touch or overlap joined. */
  readonly services: readonly Stretch[];
}

/** A pause longer than this between two calls is a break or the end of a shift, not idle time. */
export const LONGEST_PAUSE = 1800;

/** The calls of each agent as stretches of work, in order. */
export function agentRecords(calls: CallTable): AgentRecord[] {
  const byAgent = new Map<number, Stretch[]>();
  for (let row = 0; row < calls.count; row++) {
    if (calls.outcome[row] !== ANSWERED || Number.isNaN(calls.talk[row]!)) continue;
    const from = calls.answeredAt[row]!;
    const stretch = { from, to: from + calls.talk[row]! + calls.wrapUp[row]! };
    const list = byAgent.get(calls.agent[row]!);
    if (list === undefined) byAgent.set(calls.agent[row]!, [stretch]);
    else list.push(stretch);
  }
  return [...byAgent].map(([agent, stretches]) => ({
    agent,
    // Somebody unknown may be several people: their calls are not joined.
    services: agent === NONE ? stretches : joined(stretches, 0),
  }));
}

/**
 * Time on duty: from the first call of a run to the end of the last, pauses up to {@link LONGEST_PAUSE} included, and at
 * both ends the time that an agent is there without a call yet, or any more.
 * @param unseen seconds added at each end, by half-hour of the day (see `unseenIdleTime`)
 */
export function onDutyOf(record: AgentRecord, unseen: Float64Array): Stretch[] {
  if (record.agent === NONE) return [...record.services];
  const longer = joined(record.services, LONGEST_PAUSE).map(({ from, to }) => ({
    from: from - unseen[slotOf(from)]!,
    to: to + unseen[slotOf(to)]!,
  }));
  return joined(longer, 0);
}

/**
 * How long an agent has been without a call at a random moment of duty: the mean of pause^2 / 2 over the time on duty.
 * Shifts begin and end at moments that calls know nothing of, so this much of either end is not seen in the log.
 * @returns seconds, by half-hour of the day
 */
export function unseenIdleTime(records: readonly AgentRecord[]): Float64Array {
  const idle = new Float64Array(DAY_SLOTS);
  const duty = new Float64Array(DAY_SLOTS);
  for (const { agent, services } of records) {
    if (agent === NONE) continue;
    services.forEach(({ from, to }, i) => {
      const pause = (services[i + 1]?.from ?? Infinity) - to;
      duty[slotOf(from)]! += to - from;
      if (pause > LONGEST_PAUSE) return;
      duty[slotOf(to)]! += pause;
      idle[slotOf(to)]! += (pause * pause) / 2;
    });
  }
  return idle.map((sum, slot) => (sum > 0 ? sum / duty[slot]! : 0));
}

function slotOf(time: number): number {
  return Math.floor((((time % DAY) + DAY) % DAY) / HALF_HOUR);
}

/** Joins stretches whose pause is at most so long. */
export function joined(stretches: readonly Stretch[], pause: number): Stretch[] {
  const sorted = [...stretches].sort((a, b) => a.from - b.from);
  const result: { from: number; to: number }[] = [];
  for (const { from, to } of sorted) {
    const last = result.at(-1);
    if (last !== undefined && from - last.to <= pause) last.to = Math.max(last.to, to);
    else result.push({ from, to });
  }
  return result;
}
