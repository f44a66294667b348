import type { Distribution } from '../../sim/model/distribution.ts';
import type { Model } from '../../sim/model/model.ts';
import type { Callback, Service, View } from '../../sim/model/service.ts';

/** The same contact centre with something changed that a law speaks of. Every one returns a new model. */

/** Runs for so long, and counts from the start. */
export function shortened(model: Model, length: number): Model {
  return { ...model, horizon: { ...model.horizon, length, warmUp: 0, drain: false } };
}

/** Today's service alone, changed. */
export function servedBy(model: Model, change: (service: Service) => Service): Model {
  const [today] = model.strategies;
  if (today === undefined) throw new RangeError('a model has at least one strategy');
  return { ...model, strategies: [{ ...today, service: change(today.service) }] };
}

export const withCallback = (model: Model, callback: Partial<Callback>): Model =>
  servedBy(model, (service) => ({ ...service, callback: { ...service.callback, ...callback } }));

export const withView = (model: Model, view: Partial<View>): Model =>
  servedBy(model, (service) => ({ ...service, view: { ...service.view, ...view } }));

/** Nobody is sent to the wrong line, or on to a second one. */
export function withoutTransfers(model: Model): Model {
  const intents = model.intents.map(({ secondLevel: _, ...intent }) => intent);
  return { ...model, intents, journey: { ...model.journey, misroute: 0 } };
}

/** Every team, skill and strategy under another name. Intents and segments keep theirs: their draws are named after them. */
export function renamed(model: Model): Model {
  const other = (skill: string): string => (skill === 'any' ? skill : `another ${skill}`);
  return {
    ...model,
    intents: model.intents.map(({ secondLevel, ...intent }) => ({
      ...intent,
      skill: other(intent.skill),
      ...(secondLevel && { secondLevel: { ...secondLevel, skill: other(secondLevel.skill) } }),
    })),
    teams: model.teams.map((team) => ({
      ...team,
      name: `another ${team.name}`,
      skills: team.skills.map((one) => ({ ...one, skill: other(one.skill) })),
    })),
    strategies: model.strategies.map((strategy) => ({ ...strategy, name: `another ${strategy.name}` })),
  };
}

/** Intents in the opposite order. */
export function reordered(model: Model): Model {
  return { ...model, intents: [...model.intents].reverse() };
}

/** Every contact that gets through solves its need, and everybody waits until they get through. */
export function perfect(model: Model): Model {
  const never: Distribution = { kind: 'never' };
  return {
    ...withoutTransfers(model),
    journey: { ...withoutTransfers(model).journey, withoutHistory: 1 },
    intents: withoutTransfers(model).intents.map((intent) => ({ ...intent, resolution: 1, patience: {} })),
    channels: model.channels.map((channel) => ({
      ...channel,
      patience: never,
      resolutionPenalty: [0, 0, 0] as const,
      duplicatePerDay: 0,
    })),
  };
}

/** Without one intent: its contacts never come. */
export function without(model: Model, intent: string): Model {
  return { ...model, intents: model.intents.filter(({ name }) => name !== intent) };
}
