import type { Model } from '../model/model.ts';
import type { ServiceSections } from '../model/service-sections.ts';
import { capital, counterOf } from './channel-figure.ts';
import {
  AFTER_SESSION,
  DIGITAL_COUNTS,
  ESCALATED,
  GAVE_UP_INSIDE,
  HANDED_OVER,
  NO_WAY_OUT,
  SEEMED_SOLVED,
} from './digital-counts.ts';
import type { Figure, Reading } from './figure.ts';
import { SESSIONS } from './tally.ts';

/** Figures about digital channels, each where some strategy of the model is about it. */
export function digitalFigures(model: Model): Figure[] {
  const has = (name: keyof ServiceSections) => model.strategies.some(({ service }) => service[name] !== undefined);
  if (!has('selfService')) return [];
  const sessions = model.channels.flatMap((channel, row) =>
    channel.mode === 'self-service' ? sessionFigures(channel.name, row) : [],
  );
  return sessions.length === 0 ? [] : [...sessions, handedOver()];
}

/** What became of the sessions of a channel; containment stands with resolution. */
function sessionFigures(channel: string, row: number): Figure[] {
  const share = (
    id: string,
    title: string,
    goal: Figure['goal'],
    formula: string,
    above: (reading: Reading) => number,
  ): Figure => ({
    id: `${id}.${channel}`,
    title: `${capital(channel)} ${title}`,
    unit: 'share',
    goal,
    formula: `${formula} / sessions that began after the warm-up and ended`,
    read: (reading) => [above(reading), counterOf(reading, row)(SESSIONS)],
  });
  const column = (at: number) => (reading: Reading) => reading.floor.tally.digital[row * DIGITAL_COUNTS + at] as number;
  return [
    share(
      'deflection',
      'deflection',
      'none',
      'sessions from which the customer did not go straight on to an agent, whatever became of the need',
      (reading) => counterOf(reading, row)(SESSIONS) - column(ESCALATED)(reading),
    ),
    share(
      'falseSuccess',
      'false success',
      'lower',
      'sessions after which the customer believed the need solved, and it was not',
      column(SEEMED_SOLVED),
    ),
    share(
      'noWayOut',
      'sessions without a way out',
      'lower',
      'sessions that neither helped nor let go',
      column(NO_WAY_OUT),
    ),
    share(
      'givenUpInside',
      'sessions that end the tries',
      'lower',
      'sessions in which the customer found no way out and gave up',
      column(GAVE_UP_INSIDE),
    ),
  ];
}

function handedOver(): Figure {
  return {
    id: 'handedOver',
    title: 'Context handed over from self-service',
    unit: 'share',
    goal: 'higher',
    formula:
      'first answers of agents after self-service in which nothing had to be entered again / all first answers of agents after self-service',
    read: ({ floor: { tally } }) => {
      let [after, handed] = [0, 0];
      for (let at = 0; at < tally.digital.length; at += DIGITAL_COUNTS) {
        after += tally.digital[at + AFTER_SESSION] as number;
        handed += tally.digital[at + HANDED_OVER] as number;
      }
      return [handed, after];
    },
  };
}
