import type { Model } from '../model/model.ts';
import type { ServiceSections } from '../model/service-sections.ts';
import {
  CONTRADICTIONS,
  HELD_SECONDS,
  KNOWN_AGENT,
  KNOWN_AGENT_POSSIBLE,
  OTHER_CHANNEL_ANSWERS,
} from './counts/people-counts.ts';
import type { Figure } from './figure.ts';
import { rosterFigures } from './rosters.ts';
import { securityFigures } from './security.ts';
import { overtimeFigures, workforceFigures } from './workforce.ts';

/** Figures about agents, each where some strategy of the model is about it. */
export function peopleFigures(model: Model): Figure[] {
  const has = (name: keyof ServiceSections) => model.strategies.some(({ service }) => service[name] !== undefined);
  return [
    ...(has('knowledge') ? [answerConsistency()] : []),
    ...(has('continuity') ? continuityFigures() : []),
    ...(has('security') ? securityFigures() : []),
    ...(has('workforce') ? workforceFigures() : []),
    ...(has('absence') || has('workforce') ? rosterFigures() : []),
    ...overtimeFigures(model),
  ];
}

function answerConsistency(): Figure {
  return {
    id: 'answerConsistency',
    title: 'Consistent answers across channels',
    unit: 'share',
    goal: 'higher',
    formula:
      '1 - answers of agents that contradict an earlier answer on another channel / answers of agents to needs that had one; channels include self-service',
    read: ({ floor: { tally } }) => {
      const answers = tally.people[OTHER_CHANNEL_ANSWERS] as number;
      return [answers - (tally.people[CONTRADICTIONS] as number), answers];
    },
  };
}

function continuityFigures(): Figure[] {
  return [
    {
      id: 'sameAgent',
      title: 'Reached the agent who knows them',
      unit: 'share',
      goal: 'higher',
      formula:
        'answered contacts whose agent handled the need last (or the customer, or is the account manager, as `continuity` says) / answered contacts that had such an agent; without continuity, by chance',
      read: ({ floor: { tally } }) => [
        tally.people[KNOWN_AGENT] as number,
        tally.people[KNOWN_AGENT_POSSIBLE] as number,
      ],
    },
    {
      id: 'waitForAgent',
      title: 'Wait for the agent who knows them',
      unit: 's',
      goal: 'lower',
      formula: 'time for which contacts were held for one agent / answered contacts that had such an agent',
      read: ({ floor: { tally } }) => [
        tally.people[HELD_SECONDS] as number,
        tally.people[KNOWN_AGENT_POSSIBLE] as number,
      ],
    },
  ];
}
