import type { Model } from '../model/model.ts';
import type { Dialling } from '../model/outbound-sections.ts';
import type { Service } from '../model/service.ts';
import { YEAR } from '../model/units.ts';
import { ln } from '../random/deterministic-maths.ts';
import type { Samplers } from '../random/samplers.ts';
import { minutesToOpening } from './compile-channels.ts';
import {
  ANY_TEAM,
  type CampaignTables,
  type DiallingTables,
  type OfferTables,
  OUTSOURCED,
  type OutboundTables,
  type RecoveryTables,
} from './outbound-tables.ts';
import { rowOf } from './row-of.ts';

/** Calls that the centre makes, and selling. A section at strength 0 is as if it were not there. */
export function compileOutbound(model: Model, service: Service, samplers: Samplers): OutboundTables | null {
  const campaign = compileCampaign(model, service, samplers);
  const recovery = compileRecovery(model, service, samplers);
  const offers = compileOffers(model, service);
  return campaign === null && recovery === null && offers === null ? null : { campaign, recovery, offers };
}

function compileCampaign(model: Model, { campaign }: Service, samplers: Samplers): CampaignTables | null {
  if (campaign === undefined || campaign.strength === 0) return null;
  const { dialler, list, strength, ratio, share, segments, prospects, ...rest } = campaign;
  const customers = model.segments.reduce((sum, { count }) => sum + count, 0);
  if (list !== 'endless' && customers === 0) return null;
  return {
    ...rest,
    dialling: diallingOf(model, { ...campaign, preview: dialler === 'preview' ? campaign.preview : 0 }, samplers),
    ratio: dialler === 'predictive' ? ratio : 1,
    endless: list === 'endless',
    listed: list === 'customers',
    share: strength * share,
    called: Uint8Array.from(model.segments, ({ name }) => (segments.length === 0 || segments.includes(name) ? 1 : 0)),
    prospects: list === 'prospects' ? (strength * prospects * customers * campaign.every) / YEAR : 0,
  };
}

function compileRecovery(model: Model, { recovery }: Service, samplers: Samplers): RecoveryTables | null {
  if (recovery === undefined || recovery.strength === 0 || model.segments.length === 0) return null;
  return {
    ...recovery,
    dialling: diallingOf(model, recovery, samplers),
    asked: recovery.strength * recovery.asked,
  };
}

function compileOffers(model: Model, { offers }: Service): OfferTables | null {
  if (offers === undefined || offers.strength === 0 || model.segments.length === 0) return null;
  return {
    ...offers,
    eligible: offers.strength * offers.eligible,
    satisfactionLogit: ln(offers.satisfactionOdds),
    usual: model.satisfaction.base + model.satisfaction.resolved,
  };
}

function diallingOf(model: Model, dialling: Dialling, samplers: Samplers): DiallingTables {
  const { team, hours, perMinute, talk, wrapUp, ...rest } = dialling;
  return {
    ...rest,
    team: team === 'any' ? ANY_TEAM : team === 'outsourced' ? OUTSOURCED : rowOf(model.teams, team, 'team'),
    perSecond: perMinute / 60,
    opening: minutesToOpening(hours),
    talk: samplers.add(talk),
    wrapUp: samplers.add(wrapUp),
  };
}
