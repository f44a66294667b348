import { DAY } from '../../sim/model/units.ts';
import { describeLaws } from '../kits/describe-laws.ts';
import { laboratory } from '../kits/laboratory.ts';

const MODELS = ['erlang-a', 'erlang-b', 'callback', 'chat', 'day', 'busyness', 'n-model', 'priority', 'retrial'];

for (const name of MODELS) describeLaws(name, laboratory(name), { length: DAY / 2 });
