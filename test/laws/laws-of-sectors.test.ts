import { loadScenario } from '../../scenarios/library.ts';
import { WEEK } from '../../sim/model/units.ts';
import { describeLaws } from '../kits/describe-laws.ts';
import { withoutMemory } from '../kits/without-memory.ts';

for (const name of ['finance-insurance', 'consumer-goods', 'b2b', 'service-providers']) {
  const { model } = loadScenario(name, { size: 'small' });
  if (model === undefined) throw new Error(`${name} does not read`);
  describeLaws(name, withoutMemory(model), { length: WEEK });
}
