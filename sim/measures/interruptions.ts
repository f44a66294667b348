import type { Model } from '../model/model.ts';
import {
  ABANDONED,
  ANSWERED,
  CHANNEL_COUNTS,
  INTENT_ABANDONED,
  INTENT_ANSWERED,
  INTENT_COUNTS,
  INTENT_INTERRUPTED,
  INTENT_WAITED_INTERRUPTED,
  INTERRUPTED_CONTACTS,
  WAITED_INTERRUPTED,
} from './counts/tally.ts';
import type { Figure } from './figure.ts';

/** What interruptions do to those who are interrupted; nothing where no strategy interrupts anybody. */
export function interruptionFigures(model: Model): Figure[] {
  if (!model.strategies.some(({ service }) => service.routing === 'urgency-first-preemptive')) return [];
  const channels = model.channels.flatMap(({ name, mode }, row): Figure[] =>
    mode === 'self-service'
      ? []
      : both(name, name, ({ floor }) => {
          const n = (column: number) => floor.tally.channel[row * CHANNEL_COUNTS + column] as number;
          return [n(INTERRUPTED_CONTACTS), n(WAITED_INTERRUPTED), n(ANSWERED) + n(ABANDONED)];
        }),
  );
  const live = model.intents.flatMap(({ name, title }, row): Figure[] =>
    both(`intent.${name}`, title, ({ floor }) => {
      const n = (column: number) => floor.tally.intent[row * INTENT_COUNTS + column] as number;
      return [n(INTENT_INTERRUPTED), n(INTENT_WAITED_INTERRUPTED), n(INTENT_ANSWERED) + n(INTENT_ABANDONED)];
    }),
  );
  return [...channels, ...(model.intents.length > 1 ? live : [])];
}

type Counts = (reading: Parameters<Figure['read']>[0]) => readonly [interrupted: number, waited: number, all: number];

function both(id: string, title: string, counts: Counts): Figure[] {
  return [
    {
      id: `interruptions.${id}`,
      title: `${title}: interruptions per contact`,
      unit: 'interruptions',
      goal: 'lower',
      formula: 'times that the agent was called away / (answered + abandoned)',
      read: (reading) => {
        const [interrupted, , all] = counts(reading);
        return [interrupted, all];
      },
    },
    {
      id: `waitInterrupted.${id}`,
      title: `${title}: wait after interruptions`,
      unit: 's',
      goal: 'lower',
      formula: 'time in line after interruptions / (answered + abandoned); comes on top of the wait until the agent',
      read: (reading) => {
        const [, waited, all] = counts(reading);
        return [waited, all];
      },
    },
  ];
}
