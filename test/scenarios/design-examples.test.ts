import { describe, expect, it } from 'vitest';
import { formatIssues } from '../../scenarios/format-issues.ts';
import { readScenario } from '../../scenarios/read-scenario.ts';

const ERLANG_A = `
# laboratory model: anonymous contacts, closed-form answer known
centralino: 1
name: erlang-a
horizon: {length: 20 days, warm-up: 1 day, interval: 30 min}
channels: {phone: {mode: live, target: 80 % in 20 s}}
intents:
  call: {skill: any, arrivals: {rate: 96 /h}, talk: {phone: {exponential: 300 s}}, patience: {phone: {exponential: 180 s}}}
teams: {desk: {agents: 10, skills: [any]}}
`;

const SECTOR = `
centralino: 1
name: Finance & insurance
story: A bank-insurer with 60,000 customers; trust and urgency pull against efficiency.
horizon: {start: 2026-01-05, length: 52 weeks, warm-up: 4 weeks, interval: 30 min}
customers:
  mass:     {count: 48000, margin: 70 EUR/year, churn: 12 %/year, needs: 3.2 /year}
  affluent: {count: 10200, margin: 350 EUR/year, churn: 7 %/year, needs: 3.2 /year}
intents:
  info:  {share: 97 %, complexity: easy, urgency: 0, skill: general, talk: {phone: {lognormal: {mean: 210 s, cv: 0.9}}}, wrap-up: 30 s, resolution: 86 %}
  fraud: {share: 3 %, complexity: hard, urgency: 3, skill: fraud, channels: [phone, app], talk: {phone: {lognormal: {mean: 540 s, cv: 1.1}}}, wrap-up: 180 s, resolution: 80 %}
channels:
  phone: {mode: live, hours: Mon-Sat 08:00-22:00, target: 80 % in 20 s, patience: {mixture: [{weight: 10 %, of: {exponential: 30 s}}, {weight: 90 %, of: {exponential: 600 s}}]}}
  chat:  {mode: live, concurrency: 3}
  email: {mode: deferred, target: 90 % in 24 h}
  web:   {mode: self-service, containment: {easy: 38 %, medium: 22 %, hard: 8 %}}
  app:   {mode: self-service}
teams:
  general:
    agents: 14
    skills: [general]
    wage: 27 EUR/h
    shifts:
      Mon-Fri 08:00-16:00: 6
      Mon-Fri 14:00-22:00: 60 %
      Sat 08:00-22:00: 4
  fraud: {agents: 2, skills: {fraud: , general: {after: 60 s}}, wage: 36 EUR/h}
strategies:
  callback:     {callback: {policy: virtual-hold, offer-above: 150 s}}
  unified-view: {view: {policy: unified}}
  both:         {extends: [callback, unified-view]}
compare: {baseline: today, guardrails: [phone service level >= 80 %], minimum-relevant: {cost per resolution: 1 %, NPS: 1 point}}
`;

describe('the two examples of the design', () => {
  it('reads the laboratory model', () => {
    const { model, issues } = readScenario(ERLANG_A);
    expect(formatIssues(issues, ERLANG_A)).toBe('');
    expect(model?.intents[0]?.arrivals).toMatchObject({ kind: 'rates', rates: [96 / 3600] });
    expect(model?.intents[0]?.patience).toEqual({ phone: { kind: 'exponential', mean: 180 } });
    expect(model?.channels[0]?.target).toEqual({ share: 0.8, within: 20 });
    expect(model?.horizon).toMatchObject({ length: 20 * 86400, warmUp: 86400, interval: 1800, drain: false });
  });

  it('reads the sector', () => {
    const { model, issues } = readScenario(SECTOR);
    expect(formatIssues(issues, SECTOR)).toBe('');
    expect(model?.strategies.map(({ name }) => name)).toEqual(['today', 'callback', 'unified-view', 'both']);
    const [today, callback, unified, both] = model!.strategies;
    expect(today!.service.callback.policy).toBe('none');
    expect(callback!.service.callback).toMatchObject({ policy: 'virtual-hold', offerAbove: 150, accepted: 0.37 });
    expect(unified!.service.view).toMatchObject({ identify: 1, lookUp: 1, context: 1, duplicates: 1, routing: 1 });
    expect(both!.service).toEqual({ ...callback!.service, view: unified!.service.view });
    expect(model?.teams[0]?.shifts.map(({ agents }) => agents)).toEqual([6, 8, 4]);
    expect(model?.comparison.guardrails).toEqual([{ measure: 'serviceLevel.phone', atLeast: true, limit: 0.8 }]);
    expect(model?.comparison.minimumRelevant.costPerResolution).toEqual({ value: 0.01, relative: true });
  });
});
