import type { Channel } from '../model/channel.ts';
import { capital, channelFigure } from './channel-figure.ts';
import {
  ABANDONED,
  ANSWERED,
  ANSWERED_ONLINE,
  ANSWERED_SOON,
  BLOCKED,
  IN_TIME,
  IN_TIME_ONLINE,
  PROMISES_KEPT,
  SHORT_ABANDONED,
  SOON,
  VERY_SHORT,
  VERY_SHORT_ABANDONED,
  WEEK_COUNTS,
  WEEK_IN_TIME,
  WEEK_OFFERED,
  WEEK_SLOTS,
} from './counts/tally.ts';
import type { Figure, Ratio } from './figure.ts';

/** A half-hour with fewer contacts says nothing about service. */
const FEW = 20;

/** Service level as this product means it: of all who asked, by the time from asking to the agent. */
export function serviceLevel(channel: Channel, row: number): Figure {
  return channelFigure(channel, row)(
    'serviceLevel',
    `service level (${targetInWords(channel)})`,
    'share',
    'higher',
    'answered within the target time / (answered + abandoned + call-backs that never reached the customer). The clock runs from asking to the agent, also for those who are called back.',
    (n) => [n(IN_TIME), n(ANSWERED) + n(ABANDONED)],
  );
}

/** The other formulas that circulate under the name of service level, each by its own name. */
export function serviceLevelVariants(channel: Channel, row: number): Figure[] {
  const figure = channelFigure(channel, row);
  const target = targetInWords(channel);
  return [
    figure(
      'serviceLevelOnline',
      `service level of those who held the line (${target})`,
      'share',
      'higher',
      'answered within the target time without call-back / (answered without call-back + abandoned)',
      (n) => [n(IN_TIME_ONLINE), n(ANSWERED_ONLINE) + n(ABANDONED)],
    ),
    figure(
      'serviceLevelPromised',
      `service level counting call-back promises kept (${target})`,
      'share',
      'higher',
      '(answered within the target time without call-back + called back as promised) / (answered + abandoned): what a centre reports that takes a kept promise for a prompt answer',
      (n) => [n(IN_TIME_ONLINE) + n(PROMISES_KEPT), n(ANSWERED) + n(ABANDONED)],
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
    {
      id: `worstHalfHour.${channel.name}`,
      title: `${capital(channel.name)} service level of the worst half-hour (${target})`,
      unit: 'share',
      goal: 'higher',
      formula: `lowest service level of the half-hours of the week, weeks taken together, of those with at least ${FEW} contacts; mean over replications`,
      read: ({ floor: { tally } }) => worstSlot(tally.week, row),
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
  ];
}

function worstSlot(week: Float64Array, row: number): Ratio {
  let worst = Infinity;
  for (let slot = row * WEEK_SLOTS; slot < (row + 1) * WEEK_SLOTS; slot++) {
    const offered = week[slot * WEEK_COUNTS + WEEK_OFFERED] as number;
    if (offered >= FEW) worst = Math.min(worst, (week[slot * WEEK_COUNTS + WEEK_IN_TIME] as number) / offered);
  }
  return worst === Infinity ? [0, 0] : [worst, 1];
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
