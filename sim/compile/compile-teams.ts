import type { Model } from '../model/model.ts';
import type { RoutingPolicy, Service } from '../model/service.ts';
import type { Shift, Team } from '../model/team.ts';
import { DAY, HOUR, NONE, WEEK } from '../model/units.ts';
import { compileProficiency } from './compile-proficiency.ts';
import { type CompiledQueues, type QueueKey, rankOfSkill, starts } from './compile-queues.ts';
import type { TeamTables } from './tables.ts';
import { afterOf } from './team-skill.ts';

/** A queue as one team sees it. */
interface Work {
  readonly queue: number;
  readonly after: number;
  readonly order: number;
}

/** Teams as tables: rosters as steps over the week, agents in rows, and whom to take next in which order. */
export function compileTeams(
  model: Model,
  service: Service,
  queues: CompiledQueues,
  parent: readonly number[],
): TeamTables {
  const rosters = model.teams.map(rosterOf);
  const work = model.teams.map((_, row) => workOf(model, service.routing, row, queues));
  const spare = service.overtime === undefined ? 0 : service.overtime.strength * service.overtime.share;
  const agents = rosters.map(({ onDuty }) => Math.max(...onDuty)).map((most) => most + Math.ceil(spare * most));
  const flat = work.flat();
  return {
    count: model.teams.length,
    names: model.teams.map(({ name }) => name),
    parent: Int16Array.from(parent),
    agentFrom: starts(agents.map((count) => new Array(count))),
    wagePerSecond: Float64Array.from(model.teams, (team) => team.wage / HOUR),
    queueFrom: starts(work),
    queue: Int16Array.from(flat, (one) => one.queue),
    tier: Uint8Array.from(flat, (one) => one.order),
    after: Float64Array.from(flat, (one) => one.after),
    changeAt: rosters.map((roster) => Float64Array.from(roster.at)),
    onDuty: rosters.map((roster) => Int32Array.from(roster.onDuty)),
    peakAgents: peakOf(rosters),
    proficiency: compileProficiency(model, queues.keys),
    longestIdle: service.idleAgents === 'longest-idle',
  };
}

interface Roster {
  readonly at: readonly number[];
  readonly onDuty: readonly number[];
}

/** Steps of the number on duty over the week; the first one is at Monday 00:00. */
export function rosterOf(team: Team): Roster {
  if (team.shifts.length === 0) return { at: [0], onDuty: [team.agents] };
  const { shifts } = team;
  const times = new Set([0]);
  for (const { days, from, to } of shifts) {
    for (const day of days) {
      times.add((day * DAY + from) % WEEK);
      times.add((day * DAY + to) % WEEK);
    }
  }
  const at: number[] = [];
  const onDuty: number[] = [];
  for (const time of [...times].sort((a, b) => a - b)) {
    const count = onDutyAt(shifts, time);
    if (onDuty.at(-1) === count) continue;
    at.push(time);
    onDuty.push(count);
  }
  return { at, onDuty };
}

function onDutyAt(shifts: readonly Shift[], time: number): number {
  let count = 0;
  for (const { days, from, to, agents } of shifts) {
    for (const day of days) {
      const start = day * DAY + from;
      const end = day * DAY + to;
      const covers = (time >= start && time < end) || (time + WEEK >= start && time + WEEK < end);
      if (covers) count += agents;
    }
  }
  return count;
}

function peakOf(rosters: readonly Roster[]): number {
  const times = new Set(rosters.flatMap((roster) => [...roster.at]));
  return Math.max(0, ...[...times].map((time) => rosters.reduce((sum, roster) => sum + levelAt(roster, time), 0)));
}

function levelAt(roster: Roster, time: number): number {
  const next = roster.at.findIndex((at) => at > time);
  return roster.onDuty[(next === NONE ? roster.at.length : next) - 1] ?? roster.onDuty.at(-1) ?? 0;
}

/**
 * The queues a team serves, in the order in which an agent who becomes free looks at them: live before deferred,
 * own work before overflow, then by the routing policy. Queues of one tier compete by age.
 */
function workOf(model: Model, routing: RoutingPolicy, row: number, queues: CompiledQueues): Work[] {
  const team = model.teams[row] as Team;
  const work: { queue: number; after: number; key: string }[] = [];
  queues.keys.forEach((key, queue) => {
    const rank = rankOfSkill(team, key.skill);
    const channel = model.channels[key.channel];
    if (rank === NONE || channel === undefined || !team.channels.includes(channel.name)) return;
    const after = afterOf(team, key.skill);
    const mode = channel.mode === 'live' ? 0 : 1;
    work.push({ queue, after, key: sortKey([mode, after > 0 ? 1 : 0, policyRank(routing, key, rank)]) });
  });
  const tiers = [...new Set(work.map(({ key }) => key))].sort();
  return work
    .map(({ queue, after, key }) => ({ queue, after, order: tiers.indexOf(key) }))
    .sort((a, b) => a.order - b.order || a.queue - b.queue);
}

function policyRank(routing: RoutingPolicy, key: QueueKey, rank: number): number {
  if (routing === 'urgency-first' || routing === 'urgency-first-preemptive') return 9 - key.urgency;
  return routing === 'skill-order' ? rank : 0;
}

function sortKey(parts: readonly number[]): string {
  return parts.map((part) => String(part).padStart(4, '0')).join('.');
}
