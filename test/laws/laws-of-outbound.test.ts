import type { OutboundSections } from '../../sim/model/outbound-sections.ts';
import { WEEK } from '../../sim/model/units.ts';
import { describeLaws } from '../kits/describe-laws.ts';
import { outboundModel } from '../kits/outbound-model.ts';
import { shortSector } from '../kits/short-sector.ts';
import { withoutMemory } from '../kits/without-memory.ts';

const often = { share: '100 %', every: '5 d', permission: '100 %', reserve: 0 };
const { campaign, recovery, offers } = outboundModel({
  campaign: often,
  recovery: { response: '60 %', reserve: 0, delay: '1 h' },
  offers: { pushed: '50 %', 'load-below': '200 %' },
}).strategies[0]!.service as Required<OutboundSections>;

const sector = shortSector('service-providers', 3, [(service) => ({ ...service, campaign, recovery, offers })]);

describeLaws('a sector whose agents call and sell between contacts', withoutMemory(sector), { length: WEEK });
