import { clock, days, digits, euros, mean, percent, time } from '../../reports/scenario/in-words.ts';
import { dutyHours, peakAgents, weeklyHours, yearlyNeeds } from '../../reports/scenario/weekly-work.ts';
import { counted } from '../../reports/words/name.ts';
import type { Channel } from '../../sim/model/channel.ts';
import type { Segment } from '../../sim/model/customer.ts';
import type { Arrivals } from '../../sim/model/demand.ts';
import type { Intent } from '../../sim/model/intent.ts';
import type { Model } from '../../sim/model/model.ts';
import type { Team, TeamSkill } from '../../sim/model/team.ts';
import { HOUR } from '../../sim/model/units.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** "52 weeks from 2026-01-05, beginning on a Monday; 4 weeks of warm-up are not counted". */
export function horizonWords({ horizon }: Model): string {
  const from = horizon.startDate === '' ? ' without dates' : ` from ${horizon.startDate}`;
  const warmUp = horizon.warmUp > 0 ? `; ${time(horizon.warmUp)} of warm-up are not counted` : '';
  return `${time(horizon.length)}${from}, beginning on a ${WEEKDAYS[horizon.firstWeekday]}${warmUp}`;
}

export function segmentWords({ name, count, needsPerYear, margin, churn }: Segment): string {
  const needs = `${digits(needsPerYear)} needs a year each`;
  return `${name}: ${digits(count)} customers, ${needs}, ${euros(margin)} margin a year, ${percent(churn)} leave within a year`;
}

export function intentWords(model: Model, intent: Intent): string {
  const { arrivals, complexity, urgency, skill, talk, wrapUp, resolution, channels } = intent;
  const share = arrivals.kind === 'needs' ? ` (${percent(arrivals.share)} of needs)` : '';
  const urgent = urgency > 0 ? `, urgency ${urgency} of 3` : '';
  const work = `talk ${mean(talk)}, wrap-up ${mean(wrapUp)}, solved at once ${percent(resolution)}`;
  const times = `${digits(yearlyNeeds(model, intent))} a year${share}`;
  const changes = arrivals.kind === 'switching' ? `; ${switchingWords(arrivals)}` : '';
  const first = intent.headStart > 0 ? `; ranked as if they had waited ${time(intent.headStart)} longer` : '';
  const patience = Object.entries(intent.patience).map(([name, wait]) => `; on ${name} they wait ${mean(wait)}`);
  const ways = channels.join(', ');
  return `${intent.title}: ${times}; ${complexity}${urgent}, skill ${skill}; ${work}; by ${ways}${patience.join('')}${changes}${first}`;
}

function switchingWords({ rates, stays, environment }: Extract<Arrivals, { readonly kind: 'switching' }>): string {
  const states = rates.map((rate, state) => `${digits(rate * HOUR)} an hour for ${time(stays[state] ?? 0)}`);
  const together = environment === '' ? '' : `, together with all that follow "${environment}"`;
  return `changing by chance between ${states.join(' and ')} on average${together}`;
}

/** @param isOverridden true when every intent brings its own patience on this channel */
export function channelWords(channel: Channel, isOverridden: boolean): string {
  const hours = channel.hours.map((one) => `${days(one.days)} ${clock(one.from)}-${clock(one.to)}`).join(' and ');
  const open = hours === '' ? 'open round the clock' : `open ${hours}`;
  return `${channel.name}: ${channel.mode}, ${open}${particularsOf(channel, isOverridden)}`;
}

function particularsOf(channel: Channel, isOverridden: boolean): string {
  const { mode, target, patience, concurrency, containment, session } = channel;
  if (mode === 'self-service') {
    const shares = ['easy', 'medium', 'hard'].map((word, row) => `${percent(containment[row]!)} of ${word}`);
    return `, solves ${shares.join(', ')} needs, in ${mean(session)}`;
  }
  const aim = `, to answer ${percent(target.share)} in ${time(target.within)}`;
  if (mode === 'deferred') return aim;
  const several = concurrency > 1 ? `, up to ${concurrency} at once` : '';
  return `${aim}${isOverridden ? '' : `, customers wait ${mean(patience)}`}${several}`;
}

export function teamWords(team: Team): string {
  const skills = team.skills
    .map((one) => `${one.skill}${one.after > 0 ? ` after ${time(one.after)}` : ''}${proficiencyWords(one)}`)
    .join(', ');
  const pace = team.speed === 1 ? '' : `, at ${percent(team.speed)} of the usual speed`;
  const duty = `${counted(peakAgents(team), 'agent')} at the busiest time, ${digits(dutyHours(team))} h on duty a week`;
  const pay =
    team.wage > 0 ? `; ${euros(team.wage)} an hour, ${percent(team.shrinkage)} of paid time not productive` : '';
  return `${team.name}: ${duty}${pace}; skills ${skills}; on ${team.channels.join(', ')}${pay}`;
}

function proficiencyWords({ speed, resolution }: TeamSkill): string {
  const parts = [
    speed === 1 ? '' : `at ${percent(speed)} of their speed`,
    resolution === 0 ? '' : `solved ${resolution > 0 ? '+' : '-'}${percent(Math.abs(resolution))}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

/** For each skill: the work that comes, and the time of those who can do it. */
export function loadWords(model: Model): string[] {
  const skills = [...new Set(model.intents.map(({ skill }) => skill))];
  return skills.map((skill) => {
    const intents = model.intents.filter((intent) => intent.skill === skill);
    const work = intents.reduce((sum, intent) => sum + weeklyHours(model, intent), 0);
    const teams = model.teams.filter((team) => team.skills.some((one) => one.skill === skill || one.skill === 'any'));
    const duty = teams.reduce((sum, team) => sum + dutyHours(team), 0);
    const names = teams.map(({ name }) => name).join(', ') || 'nobody';
    return `${skill}: about ${digits(work)} h of work a week before repeats; ${digits(duty)} h on duty (${names})`;
  });
}
