import { capital, counterOf } from './channel-figure.ts';
import {
  BY_ANOTHER,
  DIGITAL_COUNTS,
  FIRST_REPLIES,
  FIRST_REPLY_SECONDS,
  LATER_ANSWERS,
  LEFT_IN_CHAT,
  REOPENED,
  REPLIES,
  REPLY_SECONDS,
  THREAD_SECONDS,
  THREADS,
  TURN_SECONDS,
} from './counts/digital-counts.ts';
import { ANSWERED, SHARED_SECONDS } from './counts/tally.ts';
import type { Figure, Ratio, Reading } from './figure.ts';

type Count = (column: number) => number;

/** Makes figures of the turns of one channel. */
function turnFigure(channel: string, row: number) {
  return (
    id: string,
    title: string,
    unit: string,
    goal: Figure['goal'],
    formula: string,
    ratio: (turns: Count, contacts: Count) => Ratio,
  ): Figure => ({
    id: `${id}.${channel}`,
    title: `${capital(channel)} ${title}`,
    unit,
    goal,
    formula,
    read: (reading: Reading) => {
      const turns = (column: number) => reading.floor.tally.digital[row * DIGITAL_COUNTS + column] as number;
      return ratio(turns, counterOf(reading, row));
    },
  });
}

/** Chats turn by turn: how fast answers come, and what agents' time goes to. */
export function chatTurnFigures(channel: string, row: number): Figure[] {
  const figure = turnFigure(channel, row);
  return [
    ...replyFigures(channel, row),
    figure(
      'typing',
      'time agents read and type',
      'share',
      'none',
      'seconds agents work on answers and after chats / agent-time with at least one chat in hand',
      (turns, contacts) => [turns(TURN_SECONDS), contacts(SHARED_SECONDS)],
    ),
    figure(
      'leftInChat',
      'customers who go silent',
      'share',
      'lower',
      'customers who left a chat under way without a word / answered',
      (turns, contacts) => [turns(LEFT_IN_CHAT), contacts(ANSWERED)],
    ),
  ];
}

/** Threads: the same, and who answers, how long they take, and which are opened again. */
export function threadFigures(channel: string, row: number): Figure[] {
  const figure = turnFigure(channel, row);
  return [
    ...replyFigures(channel, row),
    figure(
      'anotherAgent',
      'messages answered by another agent',
      'share',
      'lower',
      'later messages answered by another agent than the one before, or in a thread that was closed / later messages answered',
      (turns) => [turns(BY_ANOTHER), turns(LATER_ANSWERS)],
    ),
    figure(
      'conversation',
      'length of a conversation',
      's',
      'lower',
      'time from asking to the last answer / conversations with a last answer',
      (turns) => [turns(THREAD_SECONDS), turns(THREADS)],
    ),
    figure(
      'reopened',
      'conversations opened again',
      'share',
      'lower',
      'messages in conversations that were closed / contacts with a first answer',
      (turns) => [turns(REOPENED), turns(FIRST_REPLIES)],
    ),
    figure(
      'leftInChat',
      'customers who go silent',
      'share',
      'lower',
      'customers who did not write again in a conversation under way / answered',
      (turns, contacts) => [turns(LEFT_IN_CHAT), contacts(ANSWERED)],
    ),
  ];
}

function replyFigures(channel: string, row: number): Figure[] {
  const figure = turnFigure(channel, row);
  return [
    figure(
      'firstReply',
      'time to the first answer',
      's',
      'lower',
      'time from asking to the end of the first answer / contacts with a first answer',
      (turns) => [turns(FIRST_REPLY_SECONDS), turns(FIRST_REPLIES)],
    ),
    figure(
      'replyTime',
      'time to an answer',
      's',
      'lower',
      "time from a customer's message (the first of a chat: from the agent taking it) to the end of the answer / answers",
      (turns) => [turns(REPLY_SECONDS), turns(REPLIES)],
    ),
    figure(
      'replies',
      'answers in a contact',
      'answers',
      'none',
      'answers of agents / contacts with a first answer',
      (turns) => [turns(REPLIES), turns(FIRST_REPLIES)],
    ),
  ];
}
