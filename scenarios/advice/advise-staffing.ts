import { rankOfSkill } from '../../sim/compile/compile-queues.ts';
import { speedOf } from '../../sim/compile/team-skill.ts';
import type { Model } from '../../sim/model/model.ts';
import type { Team } from '../../sim/model/team.ts';
import { NONE } from '../../sim/model/units.ts';
import { meanOf } from '../../sim/random/distribution-function.ts';
import type { Finding, Path } from '../issue.ts';
import * as messages from './advice-messages.ts';
import { agentsOnDuty } from './agents-on-duty.ts';
import type { OfferedLoad } from './offered-load.ts';
import { type SkillGroup, skillGroups } from './skill-groups.ts';
import { HALF_HOURS_OF_WEEK, type Stretch, stretchesWhere, stretchText } from './week.ts';

/** How far the load may be above the agents when customers hang up: abandonment takes care of the rest. */
const IMPATIENT_LIMIT = 1.15;

/** Where the work of a group is more than its agents can do: live work by half-hour, all work by week. */
export function adviseStaffing(model: Model, loads: readonly OfferedLoad[]): Finding[] {
  const told = new Set<string>();
  return skillGroups(model).flatMap((group) => {
    // What one skill lacks, the skills that share its agents lack too: it is told once.
    if (group.skills.some((skill) => told.has(skill))) return [];
    const own = loads.filter(({ intent }) => group.skills.includes(intent.skill));
    const agents = sumOf(group.teams.map((team) => atSpeed(team, group.skills)));
    const found = [...overloads(model, own, agents, group), ...backlog(own, agents, group)];
    if (found.length > 0) for (const skill of group.skills) told.add(skill);
    return found;
  });
}

function pathOf({ teams }: SkillGroup): Path {
  return teams.length === 1 ? ['teams', teams[0]!.name] : ['teams'];
}

/** Agents on duty, each counted by how fast they do this work. */
function atSpeed(team: Team, skills: readonly string[]): number[] {
  const own = skills.filter((skill) => rankOfSkill(team, skill) !== NONE);
  const speed = own.reduce((sum, skill) => sum + speedOf(team, skill), 0) / Math.max(1, own.length);
  return agentsOnDuty(team).map((agents) => agents * speed);
}

function sumOf(rows: readonly (readonly number[])[]): number[] {
  return Array.from({ length: HALF_HOURS_OF_WEEK }, (_, i) => rows.reduce((sum, row) => sum + (row[i] ?? 0), 0));
}

function overloads(
  model: Model,
  loads: readonly OfferedLoad[],
  agents: readonly number[],
  group: SkillGroup,
): Finding[] {
  const live = loads.filter(({ channel }) => channel.mode === 'live');
  const patient = live.some(
    ({ intent, channel }) => !Number.isFinite(meanOf(intent.patience[channel.name] ?? channel.patience)),
  );
  const limit = patient && !losesByLength(model) ? 1 : IMPATIENT_LIMIT;
  const load = sumOf(live.map(({ erlangs }) => erlangs));
  const excess = (i: number) => load[i]! - limit * agents[i]!;
  // Half-hours without any agent are told apart.
  const found = stretchesWhere((i) => agents[i]! > 0 && excess(i) > 0);
  const [worst] = found.sort((a, b) => largest(b, excess) - largest(a, excess));
  if (worst === undefined) return [];
  const at = halfHours(worst).reduce((most, i) => (excess(i) > excess(most) ? i : most));
  const problem = messages.overload({
    skills: group.skills,
    load: load[at]!,
    agents: agents[at]!,
    when: stretchText(worst),
    others: found.length - 1,
    patient: limit === 1,
  });
  return [{ severity: 'warning', path: pathOf(group), problem }];
}

/** A line that turns customers away when it is full does not grow without bound. */
function losesByLength({ channels }: Model): boolean {
  return channels.some(({ places }) => places >= 0);
}

function halfHours({ first, past }: Stretch): number[] {
  return Array.from({ length: past - first }, (_, i) => first + i);
}

function largest(stretch: Stretch, value: (halfHour: number) => number): number {
  return Math.max(...halfHours(stretch).map(value));
}

function backlog(loads: readonly OfferedLoad[], agents: readonly number[], group: SkillGroup): Finding[] {
  if (!loads.some(({ channel }) => channel.mode === 'deferred')) return [];
  const hours = (row: readonly number[]) => row.reduce((sum, value) => sum + value, 0) / 2;
  const work = hours(sumOf(loads.map(({ erlangs }) => erlangs)));
  const onDuty = hours(agents);
  return work <= onDuty
    ? []
    : [{ severity: 'warning', path: pathOf(group), problem: messages.backlog(group.skills, work, onDuty) }];
}
