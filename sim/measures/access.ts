import type { Channel } from '../model/channel.ts';
import type { Figure, Ratio, Reading } from './figure.ts';
import {
  ABANDONED,
  ANSWERED,
  ANSWERED_ONLINE,
  ANSWERED_SOON,
  BLOCKED,
  CALLBACKS_ACCEPTED,
  CALLBACKS_LOST,
  CALLED_BACK,
  CHANNEL_COUNTS,
  HANDLING,
  IN_TIME,
  IN_TIME_ONLINE,
  LEFT_INTERRUPTED,
  ONLINE,
  PROMISES,
  PROMISES_KEPT,
  SHORT_ABANDONED,
  SOON,
  VERY_SHORT,
  VERY_SHORT_ABANDONED,
  WAITED,
  WAITED_ABANDONED,
  WAITED_AT_ALL,
  WAITED_INTERRUPTED,
  WAITED_OFFLINE,
  WAITED_ONLINE,
} from './tally.ts';
import { waitQuantiles } from './wait-quantiles.ts';

type Count = (column: number) => number;

/** Getting through: service level in its several formulas, waits, abandonment. One set for each channel with a queue. */
export function accessFigures(channel: Channel, row: number): Figure[] {
  const figure = (
    id: string,
    title: string,
    unit: string,
    goal: Figure['goal'],
    formula: string,
    ratio: (count: Count) => Ratio,
  ): Figure => ({
    id: `${id}.${channel.name}`,
    title: `${capital(channel.name)} ${title}`,
    unit,
    goal,
    formula,
    read: (reading) => ratio(counterOf(reading, row)),
  });
  const target = targetInWords(channel);
  const level: Figure = figure(
    'serviceLevel',
    `service level (${target})`,
    'share',
    'higher',
    'answered within the target time / (answered + abandoned + call-backs that never reached the customer). The clock runs from asking to the agent, also for those who are called back.',
    (n) => [n(IN_TIME), n(ANSWERED) + n(ABANDONED)],
  );
  const wait = figure(
    'wait',
    'wait until the agent',
    's',
    'lower',
    'time from asking to the agent, on the line or off it, summed over answered contacts / answered contacts. Abandoned ones are not in it.',
    (n) => [n(WAITED), n(ANSWERED)],
  );
  const line: Figure = {
    ...wait,
    id: `inLine.${channel.name}`,
    title: `${capital(channel.name)} contacts in line, on average`,
    unit: 'contacts',
    formula:
      'time in line, on it, off it and after interruptions, summed over contacts until their agent or until they left / time',
    read: (reading) => {
      const n = counterOf(reading, row);
      return [n(WAITED) + n(WAITED_ABANDONED) + n(WAITED_INTERRUPTED), reading.seconds];
    },
  };
  const hands: Figure = {
    ...wait,
    id: `inHand.${channel.name}`,
    title: `${capital(channel.name)} contacts in hand, on average`,
    unit: 'contacts',
    goal: 'none',
    formula: 'time that contacts are with an agent, wrap-up included / time',
    read: (reading) => [counterOf(reading, row)(HANDLING), reading.seconds],
  };
  if (channel.mode === 'deferred') return [level, wait, line, hands];
  return [
    level,
    figure(
      'serviceLevelOnline',
      `service level of those who held the line (${target})`,
      'share',
      'higher',
      'answered within the target time without call-back / (answered without call-back + abandoned)',
      (n) => [n(IN_TIME_ONLINE), n(ANSWERED_ONLINE) + n(ABANDONED)],
    ),
    figure(
      'serviceLevelOfAnswered',
      `service level of the answered (${target})`,
      'share',
      'higher',
      'answered within the target time / answered: blind to those who left',
      (n) => [n(IN_TIME), n(ANSWERED)],
    ),
    figure(
      'serviceLevelWithoutShortAbandons',
      `service level without short abandons (${target})`,
      'share',
      'higher',
      'answered within the target time / (answered + abandoned after more than the target time)',
      (n) => [n(IN_TIME), n(ANSWERED) + n(ABANDONED) - n(SHORT_ABANDONED)],
    ),
    figure(
      'serviceLevelCountingShortAbandons',
      `service level counting short abandons (${target})`,
      'share',
      'higher',
      '(answered + abandoned within the target time) / (answered + abandoned)',
      (n) => [n(IN_TIME) + n(SHORT_ABANDONED), n(ANSWERED) + n(ABANDONED)],
    ),
    figure(
      'serviceLevelCountingVeryShortAbandons',
      `service level counting abandons within ${VERY_SHORT} s (${target})`,
      'share',
      'higher',
      `(answered within the target time + abandoned within ${VERY_SHORT} s) / (answered + abandoned)`,
      (n) => [n(IN_TIME) + n(VERY_SHORT_ABANDONED), n(ANSWERED) + n(ABANDONED)],
    ),
    {
      id: `halfHoursInTarget.${channel.name}`,
      title: `${capital(channel.name)} half-hours that reach the target (${target})`,
      unit: 'share',
      goal: 'higher',
      formula: `half-hours in which at least ${targetShareInWords(channel)} of those who were answered or left were answered within the target time / half-hours in which anybody was; a good week can hide bad peaks`,
      read: ({ floor: { days } }) => [days.halfHoursInTarget[row] as number, days.busyHalfHours[row] as number],
    },
    figure(
      'answeredSoon',
      `contacts answered within ${SOON} s`,
      'share',
      'higher',
      `answered within ${SOON} s / answered, whatever the target: as the Italian communications authority counts`,
      (n) => [n(ANSWERED_SOON), n(ANSWERED)],
    ),
    figure(
      'answered',
      'requests that are answered',
      'share',
      'higher',
      'answered / (answered + abandoned + blocked): as the Italian energy authority counts requests for an operator',
      (n) => [n(ANSWERED), n(ANSWERED) + n(ABANDONED) + n(BLOCKED)],
    ),
    figure(
      'abandonment',
      'abandonment',
      'share',
      'lower',
      'abandoned / (answered + abandoned); a call-back that never reached its customer counts as abandoned, and so does a customer who hung up after an interruption',
      (n) => [n(ABANDONED) + n(LEFT_INTERRUPTED), n(ANSWERED) + n(ABANDONED)],
    ),
    figure(
      'abandonmentWithoutVeryShort',
      `abandonment without the first ${VERY_SHORT} s`,
      'share',
      'lower',
      `abandoned after more than ${VERY_SHORT} s / (answered + abandoned after more than ${VERY_SHORT} s)`,
      (n) => [n(ABANDONED) - n(VERY_SHORT_ABANDONED), n(ANSWERED) + n(ABANDONED) - n(VERY_SHORT_ABANDONED)],
    ),
    figure(
      'pWait',
      'contacts that wait',
      'share',
      'lower',
      'contacts that were not answered at once / (answered + abandoned)',
      (n) => [n(WAITED_AT_ALL), n(ANSWERED) + n(ABANDONED)],
    ),
    wait,
    ...waitQuantiles(channel, row),
    line,
    hands,
    figure(
      'waitOnline',
      'wait on the line',
      's',
      'lower',
      'time on the line before the agent, of answered and abandoned contacts / answered + abandoned. Those who accept a call-back leave the line at once.',
      (n) => [n(WAITED_ONLINE), n(ONLINE)],
    ),
    figure(
      'waitOffline',
      'wait for a call-back',
      's',
      'lower',
      'time from asking (or from hanging up) to being called back / customers called back',
      (n) => [n(WAITED_OFFLINE), n(CALLED_BACK)],
    ),
    figure(
      'waitIfWaiting',
      'wait of those who wait',
      's',
      'lower',
      'time on the line and off it before the agent, of answered and abandoned contacts / those of them that were not answered at once',
      (n) => [n(WAITED) + n(WAITED_ABANDONED), n(WAITED_AT_ALL)],
    ),
    figure(
      'waitAbandoned',
      'wait of those who hang up',
      's',
      'none',
      'time on the line of abandoned contacts / abandoned contacts',
      (n) => [n(WAITED_ABANDONED), n(ABANDONED)],
    ),
    figure(
      'abandonmentInTime',
      'abandonment within the target time',
      'share',
      'none',
      'abandoned within the target time / (answered + abandoned)',
      (n) => [n(SHORT_ABANDONED), n(ANSWERED) + n(ABANDONED)],
    ),
    figure(
      'blocked',
      'blocked contacts',
      'share',
      'lower',
      'contacts that found all waiting places taken / (answered + abandoned + blocked)',
      (n) => [n(BLOCKED), n(ANSWERED) + n(ABANDONED) + n(BLOCKED)],
    ),
    figure(
      'callbackShare',
      'contacts that take a call-back',
      'share',
      'none',
      'contacts that accepted a call-back / (answered + abandoned + blocked)',
      (n) => [n(CALLBACKS_ACCEPTED), n(ANSWERED) + n(ABANDONED) + n(BLOCKED)],
    ),
    figure(
      'callbackLost',
      'call-backs that reach nobody',
      'share',
      'lower',
      'call-backs given up after the last attempt / (customers called back + call-backs given up)',
      (n) => [n(CALLBACKS_LOST), n(CALLED_BACK) + n(CALLBACKS_LOST)],
    ),
    figure(
      'promiseKept',
      'call-back promises kept',
      'share',
      'higher',
      'customers called back within the slack after the promised time / customers called back with a promise',
      (n) => [n(PROMISES_KEPT), n(PROMISES)],
    ),
  ];
}

/** Looks up the counts of a channel. */
export function counterOf(reading: Reading, row: number): Count {
  const { channel } = reading.floor.tally;
  return (column) => channel[row * CHANNEL_COUNTS + column] as number;
}

/** First letter in upper case, for titles. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function targetShareInWords({ target }: Channel): string {
  return `${Math.round(target.share * 1000) / 10} %`;
}

function targetInWords(channel: Channel): string {
  const share = targetShareInWords(channel);
  const { within } = channel.target;
  const time =
    within % 3600 === 0
      ? `${within / 3600} h`
      : within % 60 === 0 && within > 60
        ? `${within / 60} min`
        : `${within} s`;
  return `${share} in ${time}`;
}
