import { clock, days, digits, euros, mean, percent, time } from '../../reports/scenario/in-words.ts';
import { dutyHours, peakAgents } from '../../reports/scenario/weekly-work.ts';
import type { Channel } from '../../sim/model/channel.ts';
import type { Shock } from '../../sim/model/demand.ts';
import type { Model } from '../../sim/model/model.ts';
import { type MarkdownColumn, markdownTable } from '../markdown-table.ts';
import type { SectorPage } from './sector-page.ts';

/** Who the business is, read off the scenario: customers, ways to get in touch, teams, and what makes a day unusual. */
export function customersTable({ customers }: SectorPage, { segments }: Model): string {
  const rows = segments.map(({ name, count, needsPerYear, margin, churn, acquisitionCost }) => [
    customers[name] ?? name,
    digits(count),
    digits(needsPerYear),
    euros(margin),
    percent(churn),
    acquisitionCost === undefined ? '–' : euros(acquisitionCost),
  ]);
  const columns = [
    'Customers',
    'how many',
    'matters a year each',
    'margin a year',
    'leave in a year',
    'cost to win one',
  ];
  return markdownTable(columns, rows);
}

export function channelsTable({ channels }: Model): string {
  const rows = channels.map((channel) => [`\`${channel.name}\``, way(channel), open(channel), promise(channel)]);
  return markdownTable(['Channel', 'how it works', 'open', 'promise'].map(words), rows);
}

function way({ mode, concurrency }: Channel): string {
  if (mode === 'self-service') return 'no agent: customers help themselves';
  if (mode === 'deferred') return 'in writing, answered later';
  return concurrency > 1
    ? `customers wait for an agent, who holds up to ${concurrency} at once`
    : 'customers wait on the line for an agent';
}

function open({ hours }: Channel): string {
  const text = hours.map((one) => `${days(one.days)} ${clock(one.from)}-${clock(one.to)}`).join(', ');
  return text === '' ? 'round the clock' : text;
}

function promise({ mode, target }: Channel): string {
  return mode === 'self-service' ? '–' : `${percent(target.share)} within ${time(target.within)}`;
}

export function teamsTable(page: SectorPage, { teams }: Model): string {
  const rows = teams.map((team) => [
    `\`${team.name}\``,
    page.teams[team.name] ?? team.name,
    digits(peakAgents(team)),
    digits(dutyHours(team)),
    euros(team.wage),
  ]);
  const columns = [
    'Team',
    words('what it does'),
    'agents at the busiest time',
    'hours on duty a week',
    'cost of an hour',
  ];
  return markdownTable(columns, rows);
}

/** What happens now and then and makes demand of its own; empty when nothing does. */
export function eventsTable(model: Model): string {
  const rows = (model.shocks ?? []).map((shock) => [
    shock.title,
    often(shock),
    mean(shock.lasts),
    effect(shock, model),
  ]);
  if (rows.length === 0) return '';
  return markdownTable(['What happens', 'how often', 'for how long', 'what it does'].map(words), rows);
}

function often({ when }: Shock): string {
  if (when.kind === 'calendar') return `${when.daysOfYear.length} times a year, on fixed days`;
  return when.perYear < 1
    ? `once in ${digits(1 / when.perYear)} years`
    : `${digits(when.perYear)} times a year, at random`;
}

function effect({ affects, customers }: Shock, { intents }: Model): string {
  const effects = intents.flatMap(({ name, title }) => {
    const found = affects[name];
    if (found === undefined) return [];
    const size =
      found.kind === 'factor' ? `${digits(found.factor)} times as many` : `${percent(found.share)} of those affected`;
    return [{ title, size }];
  });
  const sizes = new Set(effects.map(({ size }) => size));
  const words =
    effects.length === intents.length && sizes.size === 1
      ? `${effects[0]!.size} of everything`
      : effects.map(({ title, size }) => `${title}: ${size}`).join('; ');
  return customers < 1 ? `${words} (from ${percent(customers)} of the customers)` : words;
}

function words(title: string): MarkdownColumn {
  return { title, align: 'left' };
}
