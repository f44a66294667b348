import { z } from 'zod';
import * as messages from '../messages.ts';
import type { Reader } from '../quantities/reader.ts';
import { list, text } from '../quantities/text.ts';
import { channelSchema } from './channel-schema.ts';
import { acquisitionSchema, segmentSchema } from './customers-schema.ts';
import { demandSchema } from './demand-schema.ts';
import { horizonSchema } from './horizon-schema.ts';
import { intentSchema } from './intent-schema.ts';
import { handlingSchema, journeySchema } from './journey-schema.ts';
import { leaf } from './leaf.ts';
import { changeLeaf, textLeaf } from './leaves.ts';
import { loyaltySchema, moneySchema, satisfactionSchema } from './loyalty-schema.ts';
import { partySchema } from './outside-schema.ts';
import { planSchema } from './plan-schema.ts';
import { sizeSchema } from './size-schema.ts';
import { serviceSchema, strategySchema } from './strategy-schema.ts';
import { teamSchema } from './team-schema.ts';

const version: Reader<1> = (value, report) => {
  if (value !== 1) report(messages.wrongVersion(value));
  return 1;
};

/** `view`, or a list of strategies. */
const ladder: Reader<string[]> = (value, report) =>
  typeof value === 'string' ? [value] : list('names', text)(value, report);

const ladderLeaf = leaf(ladder, {
  id: 'ladder',
  description: 'A ladder by name, or strategies from the bottom up.',
  examples: ['generations', ['silos', 'view-identify', 'view-context']],
  type: ['string', 'array'],
});

const compareSchema = z.strictObject({
  baseline: textLeaf.optional().describe('The strategy that the others are compared with. Default today.'),
  ladder: ladderLeaf
    .optional()
    .describe('A ladder by name, or strategies from the bottom up: each is added to all before it.'),
  guardrails: leaf(list('guardrails', text), {
    id: 'guardrails',
    description: 'Lines that no strategy should cross.',
    examples: [['phone service level >= 80 %']],
    type: 'array',
  }).optional(),
  'minimum-relevant': z
    .record(z.string(), textLeaf)
    .optional()
    .describe('Measure -> smallest difference that matters: 1 %, 1 point, 0.05 EUR, 5 s.'),
});

/** The shape of a scenario file. What fits together is looked at apart (`check/`), so that both are reported at once. */
export const scenarioSchema = z
  .strictObject({
    centralino: leaf(version, { id: 'version', description: 'Version of the language: 1.', enum: [1] }),
    'variant-of': textLeaf.optional().describe('A ready scenario that the file changes, key by key.'),
    name: textLeaf.describe('Name of the scenario.'),
    title: textLeaf.optional().describe('Name for people. Default: the name.'),
    story: textLeaf.optional().describe('What it is about, in a sentence or two.'),
    horizon: horizonSchema.describe('The stretch of time that is simulated.'),
    demand: demandSchema.optional().describe('How demand spreads over week and year.'),
    customers: z
      .record(z.string(), segmentSchema)
      .optional()
      .describe('The customer base by segment. Without it: a laboratory model with anonymous contacts.'),
    acquisition: acquisitionSchema
      .optional()
      .describe('Where new customers come from. Without it: nobody is replaced.'),
    intents: z.record(z.string(), intentSchema).describe('Why customers get in touch.'),
    channels: z.record(z.string(), channelSchema).describe('How they do.'),
    teams: z.record(z.string(), teamSchema).describe('Who answers.'),
    parties: z
      .record(z.string(), partySchema)
      .optional()
      .describe('Who outside the centre finishes what agents begin.'),
    plans: z.record(z.string(), planSchema).optional().describe('What contracts of business customers promise.'),
    handling: handlingSchema.optional().describe('Parts of the handling time.'),
    journey: journeySchema.optional().describe('What customers do between the birth of a need and its end.'),
    satisfaction: satisfactionSchema.optional().describe('What makes up satisfaction with one need.'),
    loyalty: loyaltySchema.optional().describe('How satisfaction becomes loyalty.'),
    money: moneySchema.optional().describe('Accounting.'),
    service: serviceSchema.optional().describe('The service as it is today.'),
    strategies: z
      .record(z.string(), strategySchema.nullable())
      .optional()
      .describe('Strategies under discussion; an empty one is taken from the library.'),
    compare: compareSchema.optional().describe('How strategies are compared.'),
    sizes: z.record(z.string(), sizeSchema.nullable()).optional().describe('Sizes of the same scenario.'),
    staffings: z
      .record(z.string(), changeLeaf.nullable())
      .optional()
      .describe('Rosters to choose from: by how much each differs from the one above.'),
  })
  .meta({ title: 'Centralino scenario', description: 'A contact centre, its customers, and strategies to compare.' });

/** A scenario as written: units read, defaults filled in, names not yet looked up. */
export type Scenario = z.output<typeof scenarioSchema>;
