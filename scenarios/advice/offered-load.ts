import { minutesToOpening, OPENING_SPREAD } from '../../sim/compile/compile-channels.ts';
import { longRunRate } from '../../sim/compile/compile-switching.ts';
import type { Channel } from '../../sim/model/channel.ts';
import type { Intent } from '../../sim/model/intent.ts';
import type { Model } from '../../sim/model/model.ts';
import { DAY, HALF_HOUR, MINUTE, WEEK, YEAR } from '../../sim/model/units.ts';
import { meanOf } from '../../sim/random/distribution-function.ts';
import { visitsOf } from './visits.ts';
import { HALF_HOURS_OF_WEEK } from './week.ts';

/** Work of one intent on one channel with agents. */
export interface OfferedLoad {
  readonly intent: Intent;
  readonly channel: Channel;
  /** Agents kept busy, on average, in each half-hour of the week; of deferred work, when it arrives. */
  readonly erlangs: readonly number[];
  /** First contacts of each half-hour, opening hours not looked at. */
  readonly firstContacts: readonly number[];
}

/** The work that an average week brings, without retries, duplicates and wrong routes. Traces are left out. */
export function offeredLoads(model: Model): OfferedLoad[] {
  return model.intents.flatMap((intent) => {
    if (intent.arrivals.kind === 'trace') return [];
    const needs = needsByHalfHour(model, intent);
    const { first, all } = visitsOf(model, intent);
    return model.channels.flatMap((channel, row) => {
      if (channel.mode === 'self-service') return [];
      const work = agentSeconds(model, intent, channel) / HALF_HOUR;
      const contacts = atOpening(
        channel,
        needs.map((count) => count * (all[row] ?? 0)),
      );
      return [
        {
          intent,
          channel,
          erlangs: contacts.map((count) => count * work),
          firstContacts: needs.map((count) => count * (first[row] ?? 0)),
        },
        ...secondLine(model, intent, channel, contacts),
      ];
    });
  });
}

/** What the first line hands over is work of another skill; no contact is a new one. */
function secondLine(model: Model, intent: Intent, channel: Channel, contacts: readonly number[]): OfferedLoad[] {
  const level = intent.secondLevel;
  const section = model.strategies[0]?.service.secondLine;
  if (level === undefined || section === undefined) return [];
  const share = level.share * section.strength * (1 - section.taught);
  const seconds = meanOf(level.talk) * channel.effort + model.parts.lookUp + meanOf(intent.wrapUp);
  return [
    {
      intent: { ...intent, skill: level.skill },
      channel,
      erlangs: contacts.map((count) => (count * share * seconds) / HALF_HOUR),
      firstContacts: contacts.map(() => 0),
    },
  ];
}

/** Needs, or anonymous contacts, born in each half-hour of an average week. */
function needsByHalfHour(model: Model, { arrivals }: Intent): number[] {
  const halfHours = Array.from({ length: HALF_HOURS_OF_WEEK }, (_, i) => i);
  if (arrivals.kind === 'needs') {
    const perYear = model.segments.reduce((sum, { count, needsPerYear }) => sum + count * needsPerYear, 0);
    const perHalfHour = (perYear * arrivals.share * HALF_HOUR) / YEAR;
    const week = model.profiles.find(({ name }) => name === arrivals.profile)?.week;
    return halfHours.map((i) => perHalfHour * (week?.[i] ?? 1));
  }
  if (arrivals.kind === 'trace') return halfHours.map(() => 0);
  if (arrivals.kind === 'switching') return halfHours.map(() => longRunRate(arrivals) * HALF_HOUR);
  const { rates, every } = arrivals;
  const cycle = rates.length * every;
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  const weekly = Number.isInteger(WEEK / cycle);
  return halfHours.map((i) => {
    const sinceStart = (i + 0.5) * HALF_HOUR - model.horizon.firstWeekday * DAY + WEEK;
    const rate = weekly ? (rates[Math.floor((sinceStart % cycle) / every)] ?? 0) : mean;
    return rate * HALF_HOUR;
  });
}

/** Contacts of closed half-hours come in the first hours after the next opening. */
function atOpening(channel: Channel, contacts: readonly number[]): number[] {
  const untilOpen = minutesToOpening(channel.hours);
  if (untilOpen === null) return [...contacts];
  const result = contacts.map(() => 0);
  contacts.forEach((count, i) => {
    const wait = (untilOpen[(i * HALF_HOUR) / MINUTE] ?? 0) / (HALF_HOUR / MINUTE);
    const opening = Math.ceil(i + wait) % HALF_HOURS_OF_WEEK;
    const spread = Array.from(
      { length: OPENING_SPREAD / HALF_HOUR },
      (_, later) => (opening + later) % HALF_HOURS_OF_WEEK,
    );
    const targets = wait === 0 ? [i] : spread;
    for (const target of targets) result[target] = (result[target] ?? 0) + count / targets.length;
  });
  return result;
}

/** Agent time that a contact takes, when its agent holds as many as allowed. */
function agentSeconds({ parts }: Model, intent: Intent, channel: Channel): number {
  const today = intent.identification * parts.identify + parts.lookUp;
  const talk = Math.max(0, meanOf(intent.talk) - today) * channel.effort + today;
  const slowest = channel.pace.at(-1) ?? 1;
  return talk / (channel.concurrency * slowest) + meanOf(intent.wrapUp);
}
