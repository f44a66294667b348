import type { Anchor } from './anchor.ts';
import { behaviourAnchors } from './behaviour-anchors.ts';
import { sectorAnchors } from './sector-anchors.ts';
import { serviceAnchors } from './service-anchors.ts';
import { surveyAnchors } from './survey-anchors.ts';

/** Every anchor, by sector. */
export const ANCHORS: readonly Anchor[] = [...behaviourAnchors, ...serviceAnchors, ...sectorAnchors, ...surveyAnchors];

/** The anchors whose id or sector contains a text, whatever its case. */
export function anchorsNamed(only: string): readonly Anchor[] {
  const wanted = only.toLowerCase();
  return ANCHORS.filter(({ id, sector }) => id.toLowerCase().includes(wanted) || sector.includes(wanted));
}
