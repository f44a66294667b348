import { z } from 'zod';
import { positiveLeaf, shareByComplexityLeaf, shareLeaf } from './leaves.ts';

const strength = shareLeaf
  .optional()
  .describe('How much of it is there: 0 % is the service without it. Default 100 %.');

const knowledgeSchema = z.strictObject({
  strength,
  'core-time': shareLeaf.optional().describe('Share of the core of the talk that is saved, as less is searched for.'),
  'solved-more': shareByComplexityLeaf.optional().describe('Percentage points by which more contacts solve the need.'),
  contradictions: shareLeaf
    .optional()
    .describe('Answers that contradict what was said on another channel, with a knowledge base for each channel.'),
  'contradictions-shared': shareLeaf.optional().describe('The same with one base for all channels.'),
  decay: shareLeaf.optional().describe('Share of the benefit that is lost in a month without upkeep.'),
  upkeep: shareLeaf.optional().describe('Share of the upkeep it needs that it gets.'),
  'self-service-gain': shareByComplexityLeaf
    .optional()
    .describe('Percentage points by which self-service solves more needs, when customers may read it too.'),
  novices: positiveLeaf.optional().describe('Times the benefit, for agents in their first six months.'),
});

/** What a service may have and many do not: each section, once named, starts from its own defaults. */
export const serviceSections = {
  knowledge: knowledgeSchema.optional().describe('A knowledge base for agents and customers.'),
};
