import type { Callback, Service, Strategy, StrategyCost, View } from '../../sim/model/service.ts';
import { mainLiveChannel } from '../defaults/complete.ts';
import type { Changes, Completed, StrategyEntry } from '../schema/completed.ts';
import { TODAY } from '../strategies/with-ready-strategies.ts';
import { sectionsOf } from './build-sections.ts';
import { withNames } from './channels-named.ts';

const LEVERS = ['identify', 'look-up', 'context', 'duplicates', 'routing'] as const;
const SILOS = { identify: 0, 'look-up': 0, context: 0, duplicates: 0, routing: 0 };
const UNIFIED = { identify: 1, 'look-up': 1, context: 1, duplicates: 1, routing: 1 };
const DEFAULT_YEARS = 5;

/** The service as it is, then the strategies that are compared with it, each complete after all its changes. */
export function buildStrategies(scenario: Completed, listed: readonly string[]): Strategy[] {
  const today: Strategy = {
    name: TODAY,
    summary: 'The service as it is today.',
    service: serviceOf([scenario.service], scenario),
    costs: [],
  };
  const others = listed.map((name): Strategy => {
    const layers = layersOf(name, scenario);
    return {
      name,
      summary: scenario.strategies[name]?.summary ?? '',
      service: serviceOf([scenario.service, ...layers], scenario),
      costs: costsOf(layers),
    };
  });
  return [today, ...others];
}

/** What a strategy extends, in order, and then itself. A strategy that is reached twice counts once, where it came first. */
function layersOf(name: string, scenario: Completed): StrategyEntry[] {
  const names: string[] = [];
  const visit = (one: string): void => {
    if (names.includes(one)) return;
    for (const parent of scenario.strategies[one]?.extends ?? []) visit(parent);
    names.push(one);
  };
  visit(name);
  return names.flatMap((one) => scenario.strategies[one] ?? []);
}

function costsOf(layers: readonly StrategyEntry[]): StrategyCost[] {
  const byName = new Map<string, StrategyCost>();
  for (const cost of layers.flatMap(({ costs }) => costs ?? [])) {
    byName.set(cost.name, {
      name: cost.name,
      setUp: cost['set-up'] ?? 0,
      years: cost.years ?? DEFAULT_YEARS,
      yearly: cost.yearly ?? 0,
      perAgent: cost['per-agent'] ?? 0,
    });
  }
  return [...byName.values()];
}

/** Later layers win, key by key; a view policy resets its levers, and a call-back policy comes with its own defaults. */
function serviceOf(layers: readonly Changes[], scenario: Completed): Service {
  const last = <T>(pick: (changes: Changes) => T | undefined): T | undefined =>
    layers.map(pick).findLast((value) => value !== undefined);
  const callback = Object.assign({}, ...layers.map((layer) => layer.callback ?? {})) as NonNullable<
    Changes['callback']
  >;
  return {
    routing: last(({ routing }) => routing) ?? 'first-come',
    idleAgents: last((changes) => changes['idle-agents']) ?? 'in-order',
    callback: callbackOf(
      callback,
      mainLiveChannel(Object.entries(scenario.channels).map(([name, { mode }]) => [name, mode] as const)),
    ),
    view: viewOf(layers.map((layer) => layer.view ?? {})),
    staffing: 1 + (last(({ staffing }) => staffing) ?? 0),
    ...withNames(sectionsOf(layers), scenario.channels),
  };
}

function callbackOf(callback: NonNullable<Changes['callback']>, channel: string): Callback {
  return {
    policy: callback.policy ?? 'none',
    channel: callback.channel ?? channel,
    offerAbove: callback['offer-above'] ?? 0,
    offerWhenWaiting: callback['offer-when-waiting'] ?? 0,
    offered: callback.offered ?? 0,
    accepted: callback.accepted ?? 0,
    answered: callback.answered ?? 1,
    attempts: callback.attempts ?? 1,
    attemptDelay: callback['attempt-delay'] ?? 0,
    connect: callback.connect ?? 0,
    delay: callback.delay ?? 0,
    slack: callback.slack ?? 0,
    strength: callback.strength ?? 1,
  };
}

function viewOf(layers: readonly NonNullable<Changes['view']>[]): View {
  const settings: NonNullable<Changes['view']> = { ...SILOS };
  for (const layer of layers) {
    const reset = layer.policy === undefined ? {} : layer.policy === 'unified' ? UNIFIED : SILOS;
    Object.assign(settings, reset, layer);
  }
  const lever = (name: (typeof LEVERS)[number]) => settings[name] ?? 0;
  return {
    identify: lever('identify'),
    lookUp: lever('look-up'),
    context: lever('context'),
    duplicates: lever('duplicates'),
    routing: lever('routing'),
    unifiedLookUp: settings['unified-look-up'] ?? 0,
    unifiedMisroute: settings['unified-misroute'] ?? 0,
    unifiedLink: settings['unified-link'] ?? 1,
  };
}
