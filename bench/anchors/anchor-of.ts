import type { Anchor, AnchorUnit } from './anchor.ts';

/** Makes anchors of one sector as it is today. */
export function anchorOf(sector: string) {
  return (
    id: string,
    title: string,
    unit: AnchorUnit,
    target: number,
    accepted: Anchor['accepted'],
    source: string,
    read: Anchor['read'],
    doubt?: string,
  ): Anchor => ({
    id,
    sector,
    title,
    unit,
    setting: { scenario: sector },
    read,
    target,
    accepted,
    source,
    ...(doubt !== undefined && { doubt }),
  });
}
