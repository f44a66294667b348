import type { Finding } from '../issue.ts';
import type { Tree } from '../tree.ts';
import { checkChannels } from './check-channels.ts';
import { checkComparison } from './check-comparison.ts';
import { checkDemand } from './check-demand.ts';
import { checkHorizon } from './check-horizon.ts';
import { checkIntents } from './check-intents.ts';
import { checkJourney } from './check-journey.ts';
import { checkNames } from './check-names.ts';
import { checkOutbound } from './check-outbound.ts';
import { checkOutside } from './check-outside.ts';
import { checkPlans } from './check-plans.ts';
import { checkSales } from './check-sales.ts';
import { checkShocks } from './check-shocks.ts';
import { checkStrategies } from './check-strategies.ts';
import { checkTeams } from './check-teams.ts';

/**
 * The second pass: names that must exist, and values that must fit together. Works on the bare tree and passes over
 * whatever the schema reports anyway, so that it may run on a scenario with errors.
 */
export function crossFindings(tree: Tree, listed: readonly string[]): Finding[] {
  return [
    ...checkNames(tree),
    ...checkHorizon(tree),
    ...checkDemand(tree),
    ...checkShocks(tree),
    ...checkOutside(tree),
    ...checkPlans(tree),
    ...checkIntents(tree),
    ...checkChannels(tree),
    ...checkTeams(tree),
    ...checkJourney(tree),
    ...checkStrategies(tree),
    ...checkOutbound(tree),
    ...checkSales(tree),
    ...checkComparison(tree, listed),
  ];
}
