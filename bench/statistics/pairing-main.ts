import { parseArgs } from 'node:util';
import { loadScenario } from '../../scenarios/library.ts';
import { WEEK } from '../../sim/model/units.ts';
import { pairingGains } from './pairing.ts';
import { pairingTable } from './pairing-table.ts';

/**
 * By how much common random numbers shrink the variance of a difference, for every strategy of every sector.
 * `--weeks` for shorter runs than the sector's year, `--replications`, `--only b2b,consumer-goods`; `--json` for machines.
 */
const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    weeks: { type: 'string' },
    replications: { type: 'string', default: '20' },
    only: { type: 'string', default: 'b2b,consumer-goods,finance-insurance,service-providers' },
  },
});

const FIGURES = ['netValue', 'costPerResolution', 'serviceLevel.phone', 'nps'];

const gains = options.only.split(',').flatMap((name) => {
  const { model } = loadScenario(name);
  if (model === undefined) throw new Error(`${name} does not read`);
  const length = options.weeks === undefined ? {} : { length: Number(options.weeks) * WEEK };
  const found = pairingGains(
    { ...model, horizon: { ...model.horizon, ...length } },
    FIGURES,
    Number(options.replications),
  );
  process.stderr.write(`${name}: done\n`);
  return found;
});
process.stdout.write(`${options.json ? JSON.stringify(gains, null, 2) : pairingTable(gains)}\n`);
