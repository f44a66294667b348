import type { ScenarioBody } from '../case.ts';
import type { Law } from '../maths/law.ts';

/** One kind of contact on one phone line, one team. */
export interface OneLine {
  /** Contacts a second. */
  readonly arrivals: number;
  readonly talk: Law;
  readonly agents: number;
  readonly patience?: Law;
  readonly wrapUp?: Law;
  readonly places?: number;
  /** Target time of the service level, in seconds. */
  readonly within?: number;
  /** Other keys of the scenario. */
  readonly rest?: ScenarioBody;
  /** Other keys of the intent. */
  readonly intent?: ScenarioBody;
}

/** The scenario of one line. */
export function oneLine({
  arrivals,
  talk,
  agents,
  patience,
  wrapUp,
  places,
  within = 20,
  rest,
  intent,
}: OneLine): ScenarioBody {
  return {
    channels: { phone: { target: `80 % in ${within} s`, ...(places === undefined ? {} : { places }) } },
    intents: {
      call: {
        arrivals: { rate: perSecond(arrivals) },
        talk: talk.text,
        ...(patience === undefined ? {} : { patience: patience.text }),
        ...(wrapUp === undefined ? {} : { 'wrap-up': wrapUp.text }),
        ...intent,
      },
    },
    teams: { desk: { agents } },
    ...rest,
  };
}

/** A rate as the language writes it. */
export function perSecond(rate: number): string {
  return `${rate} /s`;
}

/** A share as the language writes it. */
export function percent(share: number): string {
  return `${Number((100 * share).toPrecision(12))} %`;
}

/** Puts the channel's name behind each name of a measure. */
export function on<T extends object>(channel: string, figures: T): Record<string, number> {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [`${name}.${channel}`, value as number]));
}
