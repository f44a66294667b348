import { inlineRunner } from '../../runners/inline.ts';
import { readScenario } from '../../scenarios/read-scenario.ts';
import type { Comparison } from '../../sim/experiment/comparison.ts';
import { runComparison } from '../../sim/experiment/run-comparison.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';

/** A small bank: phone and chat live, e-mail deferred, web self-service; a fortnight. */
export const BANK = `
centralino: 1
name: small-bank
title: Small bank
story: A bank with 20,000 customers and few agents on Mondays.
horizon: {start: 2026-01-05, length: 4 weeks, warm-up: 2 weeks}
customers:
  mass: {count: 20000, margin: 70 EUR/year, churn: 12 %/year, needs: 3.2 /year}
intents:
  info: {share: 100 %, complexity: easy, skill: general, talk: {lognormal: {mean: 210 s, cv: 0.9}}, wrap-up: 30 s, resolution: 86 %}
channels:
  phone: {hours: "Mon-Fri 08:00-20:00", target: 80 % in 20 s}
  chat: {hours: "Mon-Fri 08:00-20:00"}
  email: {hours: "Mon-Fri 08:00-20:00"}
  web: {containment: {easy: 38 %, medium: 22 %, hard: 8 %}}
teams:
  general: {agents: 4, skills: [general], wage: 27 EUR/h, shifts: {Mon-Fri 08:00-20:00: 100 %}}
strategies: {callback: , unified-view: , both: }
compare: {guardrails: [phone service level >= 80 %]}
`;

/** Anonymous callers, one channel, no money, no loyalty. */
export const LABORATORY = `
centralino: 1
name: erlang-a
horizon: {length: 5 days, warm-up: 1 day}
channels: {phone: {mode: live, target: 80 % in 20 s}}
intents:
  call: {arrivals: {rate: 96 /h}, talk: {exponential: 300 s}, patience: {exponential: 180 s}}
teams: {desk: {agents: 8}}
strategies:
  more-agents: {staffing: +25 %}
`;

/** What the simulator itself says of a scenario, with few replications. */
export async function simulatedComparison(scenario: string, replications: number): Promise<Comparison> {
  const { model, issues } = readScenario(scenario);
  if (model === undefined) throw new Error(issues.map(({ got, expected }) => `${got}: ${expected}`).join('\n'));
  return runComparison({
    model,
    layout: layoutOf(model),
    runner: inlineRunner(),
    strategies: model.strategies.map((_, row) => row),
    until: replications,
    confidence: 0.95,
    origin: {
      scenario: model.name,
      seed: 'report',
      version: '0.1.0',
      command: () => `centralino compare ${model.name}`,
    },
    advice: [],
  });
}
