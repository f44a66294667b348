import type { Model } from '../model/model.ts';
import type { ServiceSections } from '../model/service-sections.ts';
import type { Figure } from './figure.ts';
import { CONTRADICTIONS, OTHER_CHANNEL_ANSWERS } from './people-counts.ts';

/** Figures about agents, each where some strategy of the model is about it. */
export function peopleFigures(model: Model): Figure[] {
  const has = (name: keyof ServiceSections) => model.strategies.some(({ service }) => service[name] !== undefined);
  return [...(has('knowledge') ? [answerConsistency()] : [])];
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
