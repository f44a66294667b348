import { isChat } from '../compile/with-chats.ts';
import type { Channel } from '../model/channel.ts';
import type { Model } from '../model/model.ts';
import type { ServiceSections } from '../model/service-sections.ts';
import { capital, counterOf } from './channel-figure.ts';
import {
  AFTER_SESSION,
  DIGITAL_COUNTS,
  ESCALATED,
  FAILED,
  FALSE_FIXES,
  GAVE_UP_INSIDE,
  HANDED_OVER,
  LEFT_SILENTLY,
  NO_WAY_OUT,
  SEEMED_SOLVED,
  SILENT_SECONDS,
} from './counts/digital-counts.ts';
import { ABANDONED, ANSWERED, HANDLING, SESSIONS } from './counts/tally.ts';
import { backlogFigures, publicFigures } from './digital-work.ts';
import type { Figure, Reading } from './figure.ts';
import { chatTurnFigures, threadFigures } from './turn-figures.ts';

/** Figures about digital channels, each where some strategy of the model is about it. */
export function digitalFigures(model: Model): Figure[] {
  const has = (name: keyof ServiceSections) => model.strategies.some(({ service }) => service[name] !== undefined);
  const on = (wanted: (channel: Channel) => boolean, figures: (channel: string, row: number) => Figure[]) =>
    model.channels.flatMap((channel, row) => (wanted(channel) ? figures(channel.name, row) : []));
  const sessions = has('selfService') ? on(({ mode }) => mode === 'self-service', sessionFigures) : [];
  return [
    ...sessions,
    ...(sessions.length === 0 ? [] : [handedOver()]),
    ...on((channel) => isChat(channel) && (has('chat') || channel.turns !== undefined), chatFigures),
    ...on(({ mode, turns }) => mode === 'live' && turns !== undefined, chatTurnFigures),
    ...on(({ mode, turns }) => mode === 'deferred' && turns !== undefined, threadFigures),
    ...(has('failures') ? [falseFixes()] : []),
    ...on(({ mode }) => mode === 'deferred', backlogFigures),
    ...(has('publicPosts') ? publicFigures() : []),
  ];
}

/** Who left without a word, and what their empty places cost. */
function chatFigures(channel: string, row: number): Figure[] {
  const silent = ({ floor }: Reading) => floor.tally.digital[row * DIGITAL_COUNTS + LEFT_SILENTLY] as number;
  return [
    {
      id: `silentAbandonment.${channel}`,
      title: `${capital(channel)} silent abandonment`,
      unit: 'share',
      goal: 'lower',
      formula: 'customers who lost patience and left without saying so / abandoned',
      read: (reading) => [silent(reading), counterOf(reading, row)(ABANDONED)],
    },
    {
      id: `abandonmentSeen.${channel}`,
      title: `${capital(channel)} abandonment as the firm sees it`,
      unit: 'share',
      goal: 'none',
      formula:
        '(abandoned - left without a word) / (answered + abandoned): to the systems, an agent answered those who had gone',
      read: (reading) => {
        const n = counterOf(reading, row);
        return [n(ABANDONED) - silent(reading), n(ANSWERED) + n(ABANDONED)];
      },
    },
    {
      id: `slotsWasted.${channel}`,
      title: `${capital(channel)} places taken by nobody`,
      unit: 'share',
      goal: 'lower',
      formula: "time in agents' hands of chats whose customer had gone / the same + handling time of the others",
      read: (reading) => {
        const empty = reading.floor.tally.digital[row * DIGITAL_COUNTS + SILENT_SECONDS] as number;
        return [empty, empty + counterOf(reading, row)(HANDLING)];
      },
    },
  ];
}

function falseFixes(): Figure {
  return {
    id: 'falseFixes',
    title: 'False fixes',
    unit: 'share',
    goal: 'lower',
    formula:
      'contacts with an agent after which the customer believed the need solved, and it was not / contacts with an agent that did not solve the need',
    read: ({ floor: { tally } }) => [sum(tally.digital, FALSE_FIXES), sum(tally.digital, FAILED)],
  };
}

function sum(counts: Float64Array, column: number): number {
  let all = 0;
  for (let at = column; at < counts.length; at += DIGITAL_COUNTS) all += counts[at] as number;
  return all;
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
    read: ({ floor: { tally } }) => [sum(tally.digital, HANDED_OVER), sum(tally.digital, AFTER_SESSION)],
  };
}
