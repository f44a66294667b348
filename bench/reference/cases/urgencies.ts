import type { ScenarioBody } from '../case.ts';
import type { Law } from '../maths/law.ts';
import { perSecond } from './one-line.ts';

/** Target time of the service level, in seconds. */
export const WITHIN = 20;
/** Classes from the most to the least urgent. */
export const CLASS_NAMES = ['now', 'soon', 'later', 'whenever'] as const;

/** Classes by urgency on one phone: the first has the highest. */
export function urgencies(
  classes: readonly { arrivals: number; talk: Law; patience?: Law }[],
  agents: number,
): ScenarioBody {
  return {
    channels: { phone: { target: `80 % in ${WITHIN} s` } },
    intents: Object.fromEntries(
      classes.map(({ arrivals, talk, patience }, row) => [
        CLASS_NAMES[row],
        {
          arrivals: { rate: perSecond(arrivals) },
          urgency: 3 - row,
          talk: talk.text,
          ...(patience === undefined ? {} : { patience: patience.text }),
        },
      ]),
    ),
    teams: { desk: { agents } },
    service: { routing: 'urgency-first' },
  };
}
