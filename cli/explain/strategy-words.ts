import { euros, percent, time } from '../../reports/scenario/in-words.ts';
import type { Model } from '../../sim/model/model.ts';
import type { Strategy, StrategyCost } from '../../sim/model/service.ts';
import { changeWords } from './change-words.ts';

/** A strategy with what it changes in today's service and what it costs, one line each. */
export function strategyWords(model: Model, strategy: Strategy): string[] {
  const baseline = model.strategies.find(({ name }) => name === model.comparison.baseline) ?? model.strategies[0]!;
  const changes = strategy === baseline ? [] : changeWords(strategy.service, baseline.service);
  return [
    `${strategy.name}: ${strategy.summary}`,
    ...changes.map(indented),
    ...strategy.costs.map(costWords).map(indented),
  ];
}

function costWords({ name, setUp, years, yearly, perAgent }: StrategyCost): string {
  const parts = [
    setUp > 0 ? `${euros(setUp)} once, spread over ${years} years` : '',
    yearly > 0 ? `${euros(yearly)} a year` : '',
    perAgent > 0 ? `${euros(perAgent)} a year for each agent at the busiest time` : '',
  ];
  return `costs, ${name}: ${parts.filter((part) => part !== '').join(', ')}`;
}

/** What the comparison is judged by. */
export function comparisonWords({ comparison }: Model): string[] {
  const guardrails = comparison.guardrails.map(
    ({ measure, atLeast, limit }) =>
      `guardrail: ${measure} ${atLeast ? 'at least' : 'at most'} ${limitWords(measure, limit)}`,
  );
  return [`every strategy against ${comparison.baseline}`, ...guardrails];
}

function limitWords(measure: string, limit: number): string {
  if (/^wait/.test(measure)) return time(limit);
  if (/^(serviceLevel|abandonment|fcr|csat|churn|occupancy)/.test(measure)) return percent(limit);
  return /^(cost|clv|netValue)/.test(measure) ? euros(limit) : String(limit);
}

function indented(text: string): string {
  return `  ${text}`;
}
