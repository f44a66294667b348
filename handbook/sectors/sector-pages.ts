import { b2b } from './definitions/b2b.ts';
import { consumerGoods } from './definitions/consumer-goods.ts';
import { financeInsurance } from './definitions/finance-insurance.ts';
import { serviceProviders } from './definitions/service-providers.ts';
import type { SectorPage } from './sector-page.ts';

/** The sectors that have a page, in the order of the library's guide. */
export const SECTOR_PAGES: readonly SectorPage[] = [financeInsurance, consumerGoods, b2b, serviceProviders];
