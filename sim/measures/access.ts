import type { Channel } from '../model/channel.ts';
import { capital, channelFigure, counterOf } from './channel-figure.ts';
import {
  ABANDONED,
  ANSWERED,
  BLOCKED,
  CALLBACKS_ACCEPTED,
  CALLBACKS_LOST,
  CALLBACKS_OFFERED,
  CALLED_BACK,
  HANDLING,
  LEFT_INTERRUPTED,
  LONGEST,
  ONLINE,
  PROMISES,
  PROMISES_KEPT,
  SHORT_ABANDONED,
  VERY_SHORT,
  VERY_SHORT_ABANDONED,
  WAITED,
  WAITED_ABANDONED,
  WAITED_AT_ALL,
  WAITED_INTERRUPTED,
  WAITED_OFFLINE,
  WAITED_ONLINE,
} from './counts/tally.ts';
import type { Figure } from './figure.ts';
import { serviceLevel, serviceLevelVariants } from './service-level.ts';
import { waitQuantiles } from './wait-quantiles.ts';

/** Getting through: service level in its several formulas, waits, abandonment. One set for each channel with a queue. */
export function accessFigures(channel: Channel, row: number): Figure[] {
  const figure = channelFigure(channel, row);
  const level = serviceLevel(channel, row);
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
    ...serviceLevelVariants(channel, row),
    {
      ...level,
      id: `offered.${channel.name}`,
      title: `${capital(channel.name)} contacts offered`,
      unit: 'contacts/year',
      goal: 'none',
      formula: 'answered + abandoned, per year of 365 days; contacts that found the line full are not in it',
      read: (reading) => {
        const n = counterOf(reading, row);
        return [n(ANSWERED) + n(ABANDONED), reading.years];
      },
    },
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
    {
      ...wait,
      id: `longestWait.${channel.name}`,
      title: `${capital(channel.name)} longest wait on the line`,
      formula: 'the longest time that anybody, answered or not, was on the line; mean over replications',
      read: (reading) => [counterOf(reading, row)(LONGEST), 1],
    },
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
      'patience',
      'patience of customers, estimated',
      's',
      'none',
      'time on the line of answered and abandoned contacts / abandoned contacts: what the mean patience would be if it were exponential. Who is answered may have waited longer; the mean wait of those who hang up is far too short',
      (n) => [n(WAITED_ONLINE), n(ABANDONED)],
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
      'callbackAccepted',
      'offered call-backs that are accepted',
      'share',
      'none',
      'contacts that accepted a call-back / contacts that were offered one',
      (n) => [n(CALLBACKS_ACCEPTED), n(CALLBACKS_OFFERED)],
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
