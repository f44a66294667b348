import type { Model } from '../model/model.ts';
import type { Callback, Service, StrategyCost } from '../model/service.ts';
import { DAY, NONE } from '../model/units.ts';
import type { Samplers } from '../random/samplers.ts';
import { weekdaysOf } from './compile-calendar.ts';
import type { CallbackTables, Rules, StrategyCosts } from './tables.ts';

const CALLBACK_POLICY: Readonly<Record<Callback['policy'], number>> = {
  none: 0,
  'virtual-hold': 1,
  slot: 2,
  abandoned: 3,
};

/** The single numbers of a scenario under a service. The view's levers move them from silo to unified by strength. */
export function compileRules(model: Model, service: Service, samplers: Samplers): Rules {
  const { horizon, journey, parts } = model;
  const { view } = service;
  const between = (silo: number, unified: number, strength: number) => silo + strength * (unified - silo);
  return {
    length: horizon.length,
    warmUp: horizon.warmUp,
    interval: horizon.interval,
    drain: horizon.drain,
    weekOffset: horizon.firstWeekday * DAY,
    weekdays: weekdaysOf(model),
    identify: parts.identify,
    lookUp: between(parts.lookUp, view.unifiedLookUp, view.lookUp),
    retell: parts.retell,
    misroutedTalk: parts.misroutedTalk,
    misroute: between(journey.misroute, view.unifiedMisroute, view.routing),
    withoutHistory: journey.withoutHistory,
    viewIdentify: view.identify,
    viewHistory: view.lookUp,
    viewContext: view.context,
    viewDuplicates: view.duplicates,
    linkSame: between(journey.linkSameChannel, view.unifiedLink, view.context),
    linkAcross: between(journey.linkAcrossChannels, view.unifiedLink, view.context),
    repeatWindow: journey.repeatWindow,
    retry: journey.retry,
    switchAfterAbandon: journey.switchAfterAbandon,
    maxAbandons: journey.maxAbandons,
    maxContacts: journey.maxContacts,
    patienceAfterSelfService: journey.patienceAfterSelfService,
    recontactDelay: samplers.add(journey.recontactDelay),
    retryDelay: samplers.add(journey.retryDelay),
  };
}

/** The call-back in force, with the channel as a row. */
export function compileCallback(model: Model, service: Service): CallbackTables {
  const { policy, channel, ...rest } = service.callback;
  const row = model.channels.findIndex((one) => one.name === channel);
  const active = policy !== 'none' && row !== NONE;
  return { ...rest, policy: active ? CALLBACK_POLICY[policy] : 0, channel: row };
}

/** Years over which lessons are spread: as the set-up of a strategy. */
const TRAINING_YEARS = 5;

/** What a strategy costs in a year: set-up spread over its years, and running costs. */
export function compileCosts(costs: readonly StrategyCost[], peakAgents: number, training: number): StrategyCosts {
  return {
    once: costs.reduce((sum, cost) => sum + cost.setUp, training),
    setUp: costs.reduce((sum, cost) => sum + cost.setUp / cost.years, training / TRAINING_YEARS),
    running: costs.reduce((sum, cost) => sum + cost.yearly + cost.perAgent * peakAgents, 0),
  };
}
