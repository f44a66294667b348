import type { Anchor } from './anchor.ts';
import { anchorOf } from './anchor-of.ts';

interface SectorFigures {
  readonly sector: string;
  /** Weighted handling time of phone contacts, s, from the sector's intents as they are without a common view. */
  readonly handling: number;
  /** Surveyed first contact resolution. */
  readonly resolution: number;
}

const SECTORS: readonly SectorFigures[] = [
  { sector: 'finance-insurance', handling: 499, resolution: 0.735 },
  { sector: 'consumer-goods', handling: 352, resolution: 0.78 },
  { sector: 'b2b', handling: 1439, resolution: 0.65 },
  { sector: 'service-providers', handling: 444, resolution: 0.72 },
];

/** Each sector against what is known of it: handling time, resolution, satisfaction, abandonment, where hard needs start. */
export const sectorAnchors: readonly Anchor[] = SECTORS.flatMap(({ sector, handling, resolution }) => {
  const anchor = anchorOf(sector);
  return [
    anchor(
      'handling-time',
      'Phone handling time',
      's',
      handling,
      [0.8 * handling, 1.3 * handling],
      'weighted from the intents; range of -20 % to +30 %',
      (p) => p('aht.phone'),
    ),
    anchor(
      'first-contact-resolution',
      'First contact resolution (true)',
      'share',
      resolution,
      [resolution - 0.05, resolution + 0.05],
      'call-centre survey by industry, North America',
      (p) => p('fcr.true'),
    ),
    anchor(
      'satisfied',
      'Satisfied customers (true)',
      'share',
      0.68,
      [0.6, 0.81],
      'consumer panel .63; surveys by industry .68 to .81',
      (p) => p('csat'),
    ),
    anchor(
      'abandonment',
      'Phone abandonment with planned staff',
      'share',
      0.084,
      [0, 0.1],
      'UK surveys 2023 and 2024: 8.4 to 9.1 %',
      (p) => p('abandonment.phone'),
    ),
  ];
});
