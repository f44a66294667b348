import { rankOfSkill } from '../../sim/compile/compile-queues.ts';
import type { Model } from '../../sim/model/model.ts';
import type { Team } from '../../sim/model/team.ts';
import { NONE } from '../../sim/model/units.ts';

/** A skill, or several that share agents, and the teams that have them. */
export interface SkillGroup {
  readonly skills: readonly string[];
  readonly teams: readonly Team[];
}

/** Each skill alone, and all skills that hang together through their teams: where either lacks agents, work waits. */
export function skillGroups(model: Model): SkillGroup[] {
  const skills = [...new Set(model.intents.flatMap((one) => [one.skill, one.secondLevel?.skill ?? one.skill]))];
  const alone = skills.map((skill) => ({ skills: [skill], teams: teamsWith(model, [skill]) }));
  const together: SkillGroup[] = [];
  const left = new Set(skills);
  for (const skill of skills) {
    if (!left.has(skill)) continue;
    let group: SkillGroup = { skills: [skill], teams: teamsWith(model, [skill]) };
    for (let size = 0; size < group.skills.length; ) {
      size = group.skills.length;
      const { teams } = group;
      const reached = skills.filter((one) => teams.some((team) => rankOfSkill(team, one) !== NONE));
      group = { skills: reached, teams: teamsWith(model, reached) };
    }
    for (const one of group.skills) left.delete(one);
    if (group.skills.length > 1) together.push(group);
  }
  return [...alone, ...together];
}

function teamsWith(model: Model, skills: readonly string[]): Team[] {
  return model.teams.filter((team) => skills.some((skill) => rankOfSkill(team, skill) !== NONE));
}
