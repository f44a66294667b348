import { longRunRate } from '../../sim/compile/compile-switching.ts';
import type { Channel } from '../../sim/model/channel.ts';
import { COMPLEXITIES } from '../../sim/model/channel.ts';
import type { Intent } from '../../sim/model/intent.ts';
import type { ChannelMix } from '../../sim/model/journey.ts';
import type { Model } from '../../sim/model/model.ts';
import type { Team } from '../../sim/model/team.ts';
import { HOUR, WEEK, YEAR } from '../../sim/model/units.ts';
import { meanOf } from '../../sim/random/distribution-function.ts';

/** Times an intent comes up in an average year, repeats not counted. */
export function yearlyNeeds({ segments, horizon }: Model, { arrivals }: Intent): number {
  if (arrivals.kind === 'trace') return (arrivals.contacts.length * YEAR) / horizon.length;
  if (arrivals.kind === 'needs') {
    return arrivals.share * segments.reduce((sum, { count, needsPerYear }) => sum + count * needsPerYear, 0);
  }
  if (arrivals.kind === 'switching') return longRunRate(arrivals) * average(arrivals.season) * YEAR;
  return average(arrivals.rates) * average(arrivals.season) * YEAR;
}

/**
 * Hours that agents need in an average week for the first contacts of an intent, with today's handling times: what
 * self-service solves is taken off; repeats, wrong routes and second looks are not counted.
 */
export function weeklyHours(model: Model, intent: Intent): number {
  const mix = allowed(model.journey.firstChannel[intent.complexity], intent);
  const seconds = model.channels.reduce(
    (sum, channel) => sum + (mix[channel.name] ?? 0) * agentTime(channel, intent),
    0,
  );
  return (yearlyNeeds(model, intent) * (WEEK / YEAR) * seconds) / HOUR;
}

/** Hours on duty in a week. */
export function dutyHours({ shifts, agents }: Team): number {
  if (shifts.length === 0) return (agents * WEEK) / HOUR;
  return shifts.reduce((sum, shift) => sum + (shift.days.length * (shift.to - shift.from) * shift.agents) / HOUR, 0);
}

/** Most agents on duty at once. */
export function peakAgents({ shifts, agents }: Team): number {
  if (shifts.length === 0) return agents;
  const starts = shifts.flatMap(({ days, from }) => days.map((day) => day * 86400 + from));
  return Math.max(...starts.map((at) => onDutyAt(shifts, at)));
}

function onDutyAt(shifts: Team['shifts'], at: number): number {
  const isOn = (day: number, from: number, to: number): boolean => {
    const since = (at - (day * 86400 + from) + WEEK) % WEEK;
    return since < to - from;
  };
  return shifts.reduce(
    (sum, { days, from, to, agents }) => sum + days.filter((day) => isOn(day, from, to)).length * agents,
    0,
  );
}

function agentTime(channel: Channel, intent: Intent): number {
  const wrapUp = meanOf(intent.wrapUp);
  if (channel.mode !== 'self-service') return meanOf(intent.talk) * channel.effort + wrapUp;
  return (1 - channel.containment[COMPLEXITIES.indexOf(intent.complexity)]!) * (meanOf(intent.talk) + wrapUp);
}

/** The mix without the channels that the intent may not use, scaled to 1. */
function allowed(mix: ChannelMix, { channels }: Intent): ChannelMix {
  const kept = Object.entries(mix).filter(([name]) => channels.includes(name));
  const sum = kept.reduce((total, [, share]) => total + share, 0);
  return Object.fromEntries(kept.map(([name, share]) => [name, sum > 0 ? share / sum : 0]));
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
