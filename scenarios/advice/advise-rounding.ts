import { scaledTeams } from '../../sim/compile/scaled-teams.ts';
import type { Model } from '../../sim/model/model.ts';
import type { Team } from '../../sim/model/team.ts';
import type { Finding } from '../issue.ts';
import * as messages from './advice-messages.ts';
import { agentsOnDuty } from './agents-on-duty.ts';

/** A strategy is told about when this much of the change it asks for is lost because agents are whole. */
const LOST = 0.25;

/** Strategies with more or fewer staff that come to something else, because nobody can hire a part of an agent. */
export function adviseRounding({ teams, strategies }: Model): Finding[] {
  const hours = agentHalfHours(teams);
  return strategies.flatMap(({ name, service }): Finding[] => {
    const wanted = service.staffing - 1;
    const given = agentHalfHours(scaledTeams(teams, service.staffing)) / hours - 1;
    if (wanted === 0 || hours === 0 || Math.abs(given - wanted) <= LOST * Math.abs(wanted)) return [];
    return [{ severity: 'warning', path: ['strategies', name], problem: messages.wholeAgents(wanted, given) }];
  });
}

function agentHalfHours(teams: readonly Team[]): number {
  return teams.flatMap(agentsOnDuty).reduce((sum, agents) => sum + agents, 0);
}
