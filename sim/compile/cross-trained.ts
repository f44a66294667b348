import type { Model } from '../model/model.ts';
import type { Service } from '../model/service.ts';
import type { CrossTraining } from '../model/service-sections.ts';
import type { Team, TeamSkill } from '../model/team.ts';
import { HOUR, WEEK, YEAR } from '../model/units.ts';
import { hoursOfTeam, scaledTeams, withReserve } from './scaled-teams.ts';
import { licensedSkills } from './with-licences.ts';

/** Hours of a full-time year before shrinkage. */
const FULL_TIME = 2088;

/** Teams as a service has them: those whose agents learnt further skills stand behind the others. */
export interface Staffing {
  readonly model: Model;
  /** Row of the scenario's team that each team belongs to. */
  readonly parent: readonly number[];
  /** Euros that training costs, once. */
  readonly training: number;
}

/**
 * Scales the rosters, then splits off the agents who learn further skills. Skills go around in a ring - the main skill of the
 * next team, then of the one after - so that every queue gets help and help is chained through all teams. Licences are
 * not taught.
 */
export function crossTrained(model: Model, { staffing, crossTraining, reserve }: Service): Staffing {
  const teams = scaledTeams(withReserve(model.teams, reserve?.strength ?? 0), staffing);
  const own = teams.map((_, row) => row);
  if (crossTraining === undefined || crossTraining.strength === 0 || crossTraining.skills === 0)
    return { model: { ...model, teams }, parent: own, training: 0 };
  const share = crossTraining.strength * crossTraining.share;
  const kept: Team[] = [];
  const trained: Team[] = [];
  const parent: number[] = [];
  let training = 0;
  teams.forEach((team, row) => {
    const further = furtherSkills(model, teams, row, crossTraining);
    const learn = further.length === 0 ? [] : learners(team, share);
    kept.push(withAgents(team, (agents, place) => agents - (learn[place] ?? 0)));
    if (learn.every((agents) => agents === 0)) return;
    const group = withAgents(team, (_, place) => learn[place] ?? 0);
    trained.push({ ...group, name: `${team.name} with further skills`, skills: joined(team.skills, further) });
    parent.push(row);
    training += costOf(group, crossTraining, further.length);
  });
  return { model: { ...model, teams: [...kept, ...trained] }, parent: [...own, ...parent], training };
}

/** Main skills of the next teams in the ring that this one does not have as its own work. */
function furtherSkills(model: Model, teams: readonly Team[], row: number, section: CrossTraining): TeamSkill[] {
  const licensed = licensedSkills(model);
  const team = teams[row] as Team;
  const found: string[] = [];
  for (let step = 1; step < teams.length && found.length < section.skills; step++) {
    const skill = teams[(row + step) % teams.length]?.skills[0]?.skill ?? 'any';
    const has = team.skills.some((one) => one.after === 0 && (one.skill === skill || one.skill === 'any'));
    if (skill !== 'any' && !has && !licensed.includes(skill) && !found.includes(skill)) found.push(skill);
  }
  return found.map((skill) => ({ skill, after: 0, speed: section.speed, resolution: -section.resolution }));
}

/** Skills with the further ones behind; one that was only overflow becomes work of their own. */
function joined(skills: readonly TeamSkill[], further: readonly TeamSkill[]): TeamSkill[] {
  return [...skills.filter(({ skill }) => further.every((one) => one.skill !== skill)), ...further];
}

/** Agents of each shift who learn: whole ones; what rounding gives or takes is carried on. */
function learners(team: Team, share: number): number[] {
  const counts = team.shifts.length === 0 ? [team.agents] : team.shifts.map(({ agents }) => agents);
  let carried = 0;
  return counts.map((agents) => {
    const wanted = agents * share + carried;
    const whole = Math.min(agents, Math.max(0, Math.round(wanted)));
    carried = wanted - whole;
    return whole;
  });
}

function withAgents(team: Team, agentsOf: (agents: number, place: number) => number): Team {
  return team.shifts.length === 0
    ? { ...team, agents: agentsOf(team.agents, 0) }
    : { ...team, shifts: team.shifts.map((shift, place) => ({ ...shift, agents: agentsOf(shift.agents, place) })) };
}

/** Paid hours in which the people who fill these posts learn. */
function costOf(team: Team, { hours }: CrossTraining, skills: number): number {
  const people = (hoursOfTeam(team) * YEAR) / WEEK / (FULL_TIME * (1 - team.shrinkage));
  return (people * skills * hours * team.wage) / HOUR;
}
