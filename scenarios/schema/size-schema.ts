import { z } from 'zod';
import { count } from '../quantities/number.ts';
import { ratio } from '../quantities/quantities.ts';
import type { Reader } from '../quantities/reader.ts';
import { horizonSchema } from './horizon-schema.ts';
import { leaf } from './leaf.ts';
import { agentsLeaf, ratioLeaf } from './leaves.ts';

const allCustomers = count('customers', 1, 20_000_000);

/** How many customers in all, or relative to the file. */
const customerTotal: Reader<number> = (value, report) =>
  (typeof value === 'number' ? allCustomers : ratio)(value, report);

/** What a size changes. */
export const sizeSchema = z.strictObject({
  customers: leaf(customerTotal, {
    id: 'customer-total',
    description: 'Customers in all, spread as in the file; or a percentage of the file.',
    examples: [300000, '500 %'],
    type: ['number', 'string'],
  }).optional(),
  staffing: ratioLeaf.optional().describe("All numbers of agents relative to the file's."),
  agents: z.record(z.string(), agentsLeaf).optional().describe('`agents` of single teams, instead of `staffing`.'),
  horizon: horizonSchema.partial().optional().describe('Changes of the horizon.'),
});
