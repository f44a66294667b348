import type { Intent } from '../model/intent.ts';
import {
  INTENT_ABANDONED,
  INTENT_ANSWERED,
  INTENT_ASSISTED,
  INTENT_AT_FIRST,
  INTENT_COUNTS,
  INTENT_HANDLED,
  INTENT_HANDLING,
  INTENT_IN_TIME,
  INTENT_LEFT_INTERRUPTED,
  INTENT_RATED,
  INTENT_SATISFIED,
  INTENT_SOLVED,
  INTENT_SOLVING,
  INTENT_WAITED,
  INTENT_WAITED_ALL,
  INTENT_WAITED_AT_ALL,
  INTENT_WAITED_INTERRUPTED,
} from './counts/tally.ts';
import type { Figure, Ratio } from './figure.ts';

/** Getting through by intent, over all live channels: who waits when some go first. */
export function intentFigures(intent: Intent, row: number): Figure[] {
  const figure = (
    id: string,
    title: string,
    unit: string,
    goal: Figure['goal'],
    formula: string,
    ratio: (n: (column: number) => number) => Ratio,
  ): Figure => ({
    id: `${id}.intent.${intent.name}`,
    title: `${intent.title}: ${title}`,
    unit,
    goal,
    formula: `${formula}, contacts of this intent on live channels`,
    read: ({ floor }) => ratio((column) => floor.tally.intent[row * INTENT_COUNTS + column] as number),
  });
  return [
    figure(
      'serviceLevel',
      'service level',
      'share',
      'higher',
      "answered within the channel's target time / (answered + abandoned)",
      (n) => [n(INTENT_IN_TIME), n(INTENT_ANSWERED) + n(INTENT_ABANDONED)],
    ),
    figure('wait', 'wait until the agent', 's', 'lower', 'time from asking to the agent / answered', (n) => [
      n(INTENT_WAITED),
      n(INTENT_ANSWERED),
    ]),
    figure(
      'waitOnline',
      'wait on the line',
      's',
      'lower',
      'time on the line of answered and abandoned contacts / all of them',
      (n) => [n(INTENT_WAITED_ALL), n(INTENT_ANSWERED) + n(INTENT_ABANDONED)],
    ),
    figure(
      'abandonment',
      'abandonment',
      'share',
      'lower',
      'abandoned, after an interruption too / (answered + abandoned)',
      (n) => [n(INTENT_ABANDONED) + n(INTENT_LEFT_INTERRUPTED), n(INTENT_ANSWERED) + n(INTENT_ABANDONED)],
    ),
    figure(
      'aht',
      'handling time',
      's',
      'none',
      'time from the agent to the end of wrap-up / contacts finished',
      (n) => [n(INTENT_HANDLING), n(INTENT_HANDLED)],
    ),
    figure(
      'fcr',
      'first contact resolution (true)',
      'share',
      'higher',
      'needs solved by their first contact with an agent / closed needs that reached an agent',
      (n) => [n(INTENT_AT_FIRST), n(INTENT_ASSISTED)],
    ),
    figure(
      'csat',
      'satisfied customers (true)',
      'share',
      'higher',
      'probability of an answer of 4 or 5 of 5, averaged over closed needs',
      (n) => [n(INTENT_SATISFIED), n(INTENT_RATED)],
    ),
    {
      id: `timeToResolution.intent.${intent.name}`,
      title: `${intent.title}: time until the need is solved`,
      unit: 's',
      goal: 'lower',
      formula:
        'from the birth of a need to its solution, nights, weekends and parties outside included / needs of this intent solved, on all channels',
      read: ({ floor: { tally } }) => [
        tally.intent[row * INTENT_COUNTS + INTENT_SOLVING] as number,
        tally.intent[row * INTENT_COUNTS + INTENT_SOLVED] as number,
      ],
    },
    figure('pWait', 'contacts that wait', 'share', 'lower', 'not answered at once / (answered + abandoned)', (n) => [
      n(INTENT_WAITED_AT_ALL),
      n(INTENT_ANSWERED) + n(INTENT_ABANDONED),
    ]),
    {
      id: `inLine.intent.${intent.name}`,
      title: `${intent.title}: contacts on the line, on average`,
      unit: 'contacts',
      goal: 'lower',
      formula: 'time on the line and after interruptions, contacts of this intent on live channels / time',
      read: ({ floor, seconds }) => {
        const at = row * INTENT_COUNTS;
        const waited = floor.tally.intent[at + INTENT_WAITED_ALL] as number;
        return [waited + (floor.tally.intent[at + INTENT_WAITED_INTERRUPTED] as number), seconds];
      },
    },
  ];
}
