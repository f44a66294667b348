import type { Tree } from '../tree.ts';
import { published } from './assumed.ts';

// What every scenario gets, with customers or without.

export const HORIZON_DEFAULTS = {
  'warm-up': '0 s',
  interval: '30 min',
  drain: false,
  start: 'Mon',
} as const satisfies Tree;

export const SEGMENT_DEFAULTS = { 'head-start': '0 s', 'acquisition-cost': '0 EUR' } as const satisfies Tree;

/** A team of a scenario with customers. */
export const SECTOR_TEAM = {
  skills: 'any',
  speed: '100 %',
  wage: published(
    '25 EUR/h',
    '28.80 EUR/h',
    '36 EUR/h',
    'Italian labour tables: 0.34 to 0.51 EUR a productive minute in 2019',
  ),
  shrinkage: published('25 %', '33 %', '40 %', 'Italian labour tables: 1,396 productive of 2,088 hours'),
} as const satisfies Tree;

/** A laboratory pays nobody unless the file says so. */
export const LABORATORY_TEAM = {
  skills: 'any',
  wage: '0 EUR/h',
  shrinkage: '0 %',
  speed: '100 %',
} as const satisfies Tree;
