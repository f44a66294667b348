import type { Model } from '../model/model.ts';
import { accessFigures } from './access.ts';
import { accountFigures } from './accounts.ts';
import { acquisitionFigures } from './acquisition.ts';
import { dayCurves } from './by-day.ts';
import { driverFigures } from './by-driver.ts';
import { agentCurves } from './by-half-hour.ts';
import { intentFigures } from './by-intent.ts';
import { outcomeFigures } from './by-outcome.ts';
import { segmentFigures } from './by-segment.ts';
import { weekCurves } from './by-week.ts';
import { capacityFigures } from './capacity.ts';
import { choiceFigures } from './choice.ts';
import { contractFigures } from './contracts.ts';
import { costByChannel } from './cost-by-channel.ts';
import { digitalFigures } from './digital.ts';
import type { Curve, Figure } from './figure.ts';
import { interruptionFigures } from './interruptions.ts';
import { accountManagerFigures } from './key-accounts.ts';
import { deadlineFigures } from './legal-deadlines.ts';
import { loyaltyFigures } from './loyalty.ts';
import { costByPart, ledger, moneyFigures } from './money.ts';
import { newChannelFigures } from './new-channel.ts';
import { outboundFigures } from './outbound.ts';
import { outsideFigures } from './outside.ts';
import { peopleFigures } from './people.ts';
import { planFigures } from './plans.ts';
import { preventionFigures } from './prevention.ts';
import { resolutionFigures } from './resolution.ts';
import { salesFigures } from './sales.ts';
import { secondLineFigures } from './second-line.ts';
import { waitCurves } from './wait-curves.ts';
import { workByPart } from './work-by-part.ts';

/** Every measure that means something for this model, in the order of reports. */
export function figuresOf(model: Model): Figure[] {
  const access = model.channels.flatMap((channel, row) =>
    channel.mode === 'self-service' ? [] : accessFigures(channel, row),
  );
  return [
    ...(hasMoney(model) ? [...moneyFigures(hasCustomers(model)), ...channelCosts(model)] : []),
    ...access,
    ...(model.intents.length > 1 ? model.intents.flatMap(intentFigures).filter(({ id }) => isMeant(model, id)) : []),
    ...interruptionFigures(model),
    ...capacityFigures(model),
    ...driverFigures(model),
    ...outsideFigures(model),
    ...preventionFigures(model),
    ...outboundFigures(model),
    ...salesFigures(model),
    ...resolutionFigures(model).filter(({ id }) => canFail(model) || !id.startsWith('fcr')),
    ...secondLineFigures(model),
    ...planFigures(model),
    ...deadlineFigures(model),
    ...accountManagerFigures(model),
    ...peopleFigures(model),
    ...digitalFigures(model),
    ...choiceFigures(model),
    ...newChannelFigures(model),
    ...(hasCustomers(model) ? [...loyaltyFigures(), ...outcomeFigures()] : []),
    ...(model.segments.some(({ contractMonths }) => contractMonths !== undefined) ? contractFigures() : []),
    ...accountFigures(model),
    ...(model.segments.length > 1 ? model.segments.flatMap(segmentFigures) : []),
    ...(model.acquisition === undefined ? [] : acquisitionFigures()),
  ];
}

function channelCosts(model: Model): Figure[] {
  return model.channels.flatMap((channel, row) =>
    channel.mode === 'self-service' ? [] : [costByChannel(channel, row)],
  );
}

/** Every series that means something for this model. */
export function curvesOf(model: Model): Curve[] {
  const live = model.channels.flatMap((channel, row) =>
    channel.mode === 'live'
      ? [...weekCurves(channel, row), ...dayCurves(channel, row), ...waitCurves(channel, row)]
      : [],
  );
  return [
    ...live,
    ...agentCurves(),
    ...(hasMoney(model) ? [costByPart()] : []),
    ...(hasMoney(model) && hasCustomers(model) ? [ledger()] : []),
    workByPart,
  ];
}

/** Anonymous contacts have no loyalty to speak of. */
function hasCustomers(model: Model): boolean {
  return model.segments.length > 0;
}

function isMeant(model: Model, id: string): boolean {
  if (id.startsWith('fcr')) return canFail(model);
  return hasCustomers(model) || !id.startsWith('csat');
}

/** Where every contact solves its need, first contact resolution says nothing. */
function canFail(model: Model): boolean {
  return model.intents.some(({ resolution }) => resolution < 1);
}

/** A laboratory model pays nobody. */
function hasMoney(model: Model): boolean {
  return model.teams.some((team) => team.wage > 0);
}
