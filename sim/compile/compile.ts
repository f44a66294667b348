import type { Model } from '../model/model.ts';
import { Samplers } from '../random/samplers.ts';
import { compileAccounts } from './compile-accounts.ts';
import { compileChannels } from './compile-channels.ts';
import { compileChoice } from './compile-choice.ts';
import { compileDemand } from './compile-demand.ts';
import { compileDigital } from './compile-digital.ts';
import { compileIntents } from './compile-intents.ts';
import { compileAccountManagers, withAccountManagers } from './compile-key-accounts.ts';
import { compileOutbound } from './compile-outbound.ts';
import { compileOutside } from './compile-outside.ts';
import { compilePeople } from './compile-people.ts';
import { compilePlans } from './compile-plans.ts';
import { compilePrevention } from './compile-prevention.ts';
import { compileQueues } from './compile-queues.ts';
import { compileCallback, compileCosts, compileRules } from './compile-rules.ts';
import { compileSales } from './compile-sales.ts';
import { compileSecondLine } from './compile-second-line.ts';
import { compileAcquisition, compileSegments } from './compile-segments.ts';
import { compileTeams } from './compile-teams.ts';
import { crossTrained } from './cross-trained.ts';
import type { Tables } from './tables.ts';
import { withLicences } from './with-licences.ts';
import { withPriority } from './with-priority.ts';

/**
 * Turns a scenario under one strategy into tables: the only place where names become row numbers.
 * @param strategy row in `model.strategies`
 * @throws RangeError when a name is unknown or no team serves what is asked; a checked scenario never does
 */
export function compile(model: Model, strategy: number): Tables {
  const chosen = model.strategies[strategy];
  if (chosen === undefined) throw new RangeError(`no strategy ${strategy}: the model has ${model.strategies.length}`);
  const { service } = chosen;
  const samplers = new Samplers();

  // 1 Who arrives, and when
  const sources = compileDemand(model, service, samplers);
  const segments = compileSegments(model);
  const acquisition = compileAcquisition(model);
  // 2 What can happen to a contact
  const channels = compileChannels(model, service, samplers);
  const intents = compileIntents(model, service, samplers);
  const outside = compileOutside(model, samplers);
  // 3 Where it waits, and who serves it
  const staffing = crossTrained(withAccountManagers(model, service), service);
  const staffed = withLicences(staffing.model);
  const queues = compileQueues(withPriority(staffed, service), service);
  const teams = compileTeams(staffed, service, queues, staffing.parent);
  // 4 Rules and prices
  const rules = compileRules(model, service, samplers);
  const callback = compileCallback(model, service);
  const strategyCosts = compileCosts(chosen.costs, teams.peakAgents, staffing.training);
  // 5 What agents know, who they are and when they are there
  const people = compilePeople(staffed, service);
  // 6 What happens on digital channels
  const digital = compileDigital(model, service);
  // 7 Calls that the centre makes, and selling
  const outbound = compileOutbound(model, service, samplers);

  return {
    rules,
    sources,
    segments,
    acquisition,
    channels,
    intents,
    outside,
    prevention: compilePrevention(model, service),
    accounts: compileAccounts(model, service, segments),
    managers: compileAccountManagers(model, service, segments, teams),
    plans: compilePlans(model, service),
    secondLine: compileSecondLine(staffed, service, queues.second, samplers),
    queues,
    teams,
    samplers,
    callback,
    strategyCosts,
    people,
    digital,
    choice: compileChoice(model, service),
    outbound,
    sales: compileSales(model, service),
    satisfaction: model.satisfaction,
    loyalty: model.loyalty,
    money: model.money,
  };
}
