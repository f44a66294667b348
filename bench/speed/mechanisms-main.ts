import { parseArgs } from 'node:util';
import { letEngineInline } from '../../runners/engine-flags.ts';
import { mechanismCosts } from './mechanism-costs.ts';
import { mechanismTable } from './mechanism-table.ts';
import { mechanismPairs } from './mechanism-variants.ts';

/**
 * What each mechanism costs in CPU time a contact: `--sector`, `--weeks` of it, `--only` those whose name has this in it,
 * `--rounds` of which the fastest counts; `--json` for machines. The warm-up counts too.
 */
const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    sector: { type: 'string', default: 'finance-insurance' },
    weeks: { type: 'string', default: '52' },
    only: { type: 'string', default: '' },
    rounds: { type: 'string', default: '5' },
  },
});

letEngineInline();
const set = { 'horizon.length': `${Number(options.weeks)} weeks`, 'horizon.warm-up': '0 s' };
const pairs = mechanismPairs(options.sector, set).filter(({ name }, at) => at === 0 || name.includes(options.only));
if (pairs.length === 1) throw new Error(`no mechanism of ${options.sector} is called like "${options.only}"`);
const costs = mechanismCosts(pairs, Math.max(1, Number(options.rounds)));
process.stdout.write(options.json ? `${JSON.stringify(costs, null, 2)}\n` : `${mechanismTable(costs)}\n`);
