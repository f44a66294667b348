import { z } from 'zod';
import type { IdleAgents, RoutingPolicy } from '../../sim/model/service.ts';
import {
  attemptsLeaf,
  changeLeaf,
  durationLeaf,
  lineLeaf,
  moneyLeaf,
  moneyPerYearLeaf,
  namesLeaf,
  shareLeaf,
  textLeaf,
  wordLeaf,
  yearsLeaf,
} from './leaves.ts';
import { serviceSections } from './service-sections.ts';

export const ROUTING_POLICIES = [
  'first-come',
  'urgency-first',
  'urgency-first-preemptive',
  'skill-order',
] as const satisfies readonly RoutingPolicy[];
export const IDLE_AGENTS = ['in-order', 'longest-idle', 'fastest-first'] as const satisfies readonly IdleAgents[];
export const CALLBACK_POLICIES = ['none', 'virtual-hold', 'slot', 'abandoned'] as const;
export const VIEW_POLICIES = ['silos', 'unified'] as const;

const callbackSchema = z.strictObject({
  policy: wordLeaf('callback-policy', 'Form of the call-back.', CALLBACK_POLICIES)
    .optional()
    .describe('none, virtual-hold, slot or abandoned.'),
  channel: textLeaf.optional().describe('Where it is offered. Default: the phone, else the first live channel.'),
  'offer-above': durationLeaf.optional().describe('Offered when the expected wait is above this.'),
  'offer-when-waiting': lineLeaf
    .optional()
    .describe('Above 0: offered when so many are in line, whatever the expected wait.'),
  offered: shareLeaf.optional().describe('Share of those eligible who hear the offer.'),
  accepted: shareLeaf
    .optional()
    .describe('Share of those offered who accept; abandoned: who want it and left a number.'),
  answered: shareLeaf.optional().describe('Probability that the customer picks up, at each attempt.'),
  attempts: attemptsLeaf.optional().describe('Attempts to reach the customer.'),
  'attempt-delay': durationLeaf.optional().describe('Between attempts.'),
  connect: durationLeaf.optional().describe('Agent time to dial and connect, at each attempt.'),
  delay: durationLeaf.optional().describe('slot: to the agreed time; abandoned: from hanging up to the call-back.'),
  slack: durationLeaf.optional().describe('Later than this is a broken promise.'),
  strength: shareLeaf.optional().describe('Share of the eligible calls that takes part.'),
});

const viewSchema = z.strictObject({
  policy: wordLeaf('view-policy', 'All five levers at once.', VIEW_POLICIES)
    .optional()
    .describe('silos: all levers at 0 %; unified: all at 100 %.'),
  identify: shareLeaf.optional().describe('Identify the customer once per need.'),
  'look-up': shareLeaf.optional().describe('One screen instead of many systems.'),
  context: shareLeaf.optional().describe('The story is not told again.'),
  duplicates: shareLeaf.optional().describe('Work items of one need are merged.'),
  routing: shareLeaf.optional().describe('Known cases lead to fewer wrong routes.'),
  'unified-look-up': durationLeaf.optional().describe('Look-up time with one screen.'),
  'unified-misroute': shareLeaf.optional().describe('Probability of a wrong route with known cases.'),
  'unified-link': shareLeaf.optional().describe('Probability that a repeat is linked, with one view.'),
});

const costSchema = z.strictObject({
  name: textLeaf.describe('What is paid for.'),
  'set-up': moneyLeaf.optional().describe('Paid once, spread over `years`. Default 0 EUR.'),
  years: yearsLeaf.optional().describe('Default 5.'),
  yearly: moneyPerYearLeaf.optional().describe('Paid every year. Default 0 EUR/year.'),
  'per-agent': moneyPerYearLeaf.optional().describe('Per year for each agent at the busiest time. Default 0 EUR/year.'),
});

const changes = {
  routing: wordLeaf('routing', 'Who goes first.', ROUTING_POLICIES)
    .optional()
    .describe('first-come, urgency-first, urgency-first-preemptive (urgent contacts interrupt) or skill-order.'),
  'idle-agents': wordLeaf('idle-agents', 'Which idle agent takes a contact.', IDLE_AGENTS)
    .optional()
    .describe('in-order (of the teams), longest-idle (of all teams) or fastest-first.'),
  callback: callbackSchema.optional().describe('Call-backs.'),
  view: viewSchema.optional().describe('What agents see of a customer.'),
  staffing: changeLeaf.optional().describe("Agents on duty relative to the scenario's rosters: +8 %."),
  ...serviceSections,
};

export const serviceSchema = z.strictObject(changes);

export const strategySchema = z.strictObject({
  summary: textLeaf.optional().describe('One sentence: what it changes.'),
  extends: namesLeaf.optional().describe('Strategies whose changes and costs it takes over, in this order.'),
  ...changes,
  costs: z.array(costSchema).optional().describe('What it costs besides the work it causes.'),
});
