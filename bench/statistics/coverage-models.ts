import { loadScenario } from '../../scenarios/library.ts';
import { readScenario } from '../../scenarios/read-scenario.ts';
import type { Model } from '../../sim/model/model.ts';
import { DAY, HOUR } from '../../sim/model/units.ts';

/** A short model with today's service and one other, whose difference is not 0. */
export interface CoverageModel {
  readonly model: Model;
  readonly figures: readonly string[];
}

const SMALL_LINE = `
centralino: 1
name: small-line
horizon: {length: 6 h, warm-up: 1 h}
channels: {phone: {target: 80 % in 20 s}}
intents:
  call: {arrivals: {rate: 72 /h}, talk: {exponential: 240 s}, patience: {exponential: 180 s}}
teams: {desk: {agents: 5}}
`;
const LINE = ['handledContacts', 'occupancy', 'serviceLevel.phone', 'abandonment.phone', 'wait.phone'];

/** A small Erlang A, two teams that share work, and two days of the smallest sector. */
export function coverageModels(): CoverageModel[] {
  const skills = loadScenario('n-model').model;
  const sector = loadScenario('b2b', { size: 'small' }).model;
  return [
    { model: busier(readScenario(SMALL_LINE).model, 6 * HOUR, HOUR), figures: LINE },
    { model: busier(skills, 6 * HOUR, HOUR), figures: LINE },
    { model: busier(sector, 2 * DAY, DAY), figures: ['cost', 'netValue', 'costPerResolution', 'serviceLevel.phone'] },
  ];
}

/** With a fifth more staff as the only other strategy. */
function busier(model: Model | undefined, length: number, warmUp: number): Model {
  if (model === undefined) throw new Error('a model of the coverage benchmark does not read');
  const today = model.strategies[0]!;
  const more = { ...today, name: 'more-staff', service: { ...today.service, staffing: 1.2 } };
  return { ...model, horizon: { ...model.horizon, length, warmUp }, strategies: [today, more] };
}
