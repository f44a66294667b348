import type { Model } from '../../sim/model/model.ts';
import { DAYS } from '../quantities/hours.ts';
import type { Completed } from '../schema/completed.ts';
import type { Tree } from '../tree.ts';
import { buildAcquisition } from './build-acquisition.ts';
import { buildArrivals } from './build-arrivals.ts';
import { buildChannels } from './build-channels.ts';
import { buildComparison } from './build-comparison.ts';
import { contractOf, peopleOf } from './build-contracts.ts';
import { buildIntents } from './build-intents.ts';
import { buildJourney } from './build-journey.ts';
import { buildLoyalty, buildMoney, buildSatisfaction } from './build-loyalty.ts';
import { buildParties } from './build-outside.ts';
import { buildPlans } from './build-plans.ts';
import { buildProfiles } from './build-profiles.ts';
import { buildBusyness, buildShocks } from './build-shocks.ts';
import { buildStrategies } from './build-strategies.ts';
import { buildTeams } from './build-teams.ts';
import { collectAssumptions } from './collect-assumptions.ts';

/** What the model needs besides the values: what the file itself said, and which strategies are compared. */
export interface BuildContext {
  /** Everything, defaults included, before units were read. */
  readonly tree: Tree;
  /** What the file said. */
  readonly file: Tree;
  readonly listed: readonly string[];
}

/** Puts the values of a scenario without errors into the form the simulator takes. */
export function buildModel(scenario: Completed, context: BuildContext): Model {
  const { horizon, handling, customers } = scenario;
  const profiles = buildProfiles(scenario.demand.profiles);
  const shocks = buildShocks(scenario);
  const parties = buildParties(scenario);
  const plans = buildPlans(scenario);
  return {
    name: scenario.name,
    title: scenario.title ?? scenario.name,
    story: scenario.story ?? '',
    horizon: {
      ...horizon.start,
      ...(horizon.holidays === undefined
        ? {}
        : { holidays: { daysOfYear: horizon.holidays, like: DAYS.indexOf(horizon['holidays-like'] ?? 'Sun') } }),
      length: horizon.length,
      warmUp: horizon['warm-up'],
      interval: horizon.interval,
      drain: horizon.drain,
    },
    channels: buildChannels(scenario.channels),
    segments: Object.entries(customers).map(([name, segment]) => ({
      name,
      count: segment.count,
      needsPerYear: segment.needs,
      margin: segment.margin,
      churn: segment.churn,
      headStart: segment['head-start'],
      ...contractOf(segment),
      ...peopleOf(segment),
      ...(segment.plan === undefined ? {} : { plan: segment.plan }),
      ...(segment.fee === undefined ? {} : { fee: segment.fee }),
      ...(scenario.acquisition && { acquisitionCost: segment['acquisition-cost'] }),
    })),
    ...(scenario.acquisition && { acquisition: buildAcquisition(scenario.acquisition) }),
    profiles,
    busyness: buildBusyness(scenario),
    ...(shocks.length > 0 ? { shocks } : {}),
    ...(parties.length > 0 ? { parties } : {}),
    ...(plans.length > 0 ? { plans } : {}),
    intents: buildIntents(scenario, (intent) => buildArrivals(intent, scenario, profiles[0]?.name ?? '')),
    parts: {
      identify: handling.identify,
      lookUp: handling['look-up'],
      retell: handling.retell,
      misroutedTalk: handling['misrouted-talk'],
    },
    teams: buildTeams(scenario),
    journey: buildJourney(scenario.journey),
    satisfaction: buildSatisfaction(scenario.satisfaction),
    loyalty: buildLoyalty(scenario.loyalty),
    money: buildMoney(scenario.money),
    strategies: buildStrategies(scenario, context.listed),
    comparison: buildComparison(scenario, context.tree),
    assumptions: collectAssumptions(context.tree, context.file),
  };
}
