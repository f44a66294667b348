import type { Model } from '../../sim/model/model.ts';
import { CALL, DESK, labModel, PHONE } from './lab-model.ts';

/** Half-hours of a week, all alike. */
const EVEN_WEEK = new Array(336).fill(1);

/**
 * A laboratory with customers: one segment, whose needs all go to a desk that is never busy, so that nothing but the
 * mechanism under test moves anything. Nobody leaves unless a test says so.
 */
export function customersModel(parts: Partial<Model> = {}, agents = 400): Model {
  const needs = { kind: 'needs', share: 1, profile: 'even' } as const;
  return labModel({
    segments: [{ name: 'all', count: 20_000, needsPerYear: 6, margin: 50, churn: 0, headStart: 0 }],
    profiles: [{ name: 'even', week: EVEN_WEEK, season: new Array(12).fill(1) }],
    intents: [{ ...CALL, arrivals: needs }],
    channels: [PHONE],
    teams: [{ ...DESK, agents }],
    ...parts,
  });
}
