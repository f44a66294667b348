import type { Floor } from '../engine/floor.ts';
import type { Model } from '../model/model.ts';
import type { Measure, Series } from './measure.ts';

/** A finished run, as measures see it. */
export interface Reading {
  readonly floor: Floor;
  readonly model: Model;
  /** Seconds that count: the horizon less the warm-up (and what draining took). */
  readonly seconds: number;
  /** The same in years of 365 days. */
  readonly years: number;
}

/** Numerator and denominator of a figure in one replication. */
export type Ratio = readonly [numerator: number, denominator: number];

/** A measure and how it is read off a finished run. */
export interface Figure extends Measure {
  read(reading: Reading): Ratio;
}

/** A series and how each of its bins is read off a finished run. */
export interface Curve extends Series {
  read(reading: Reading): readonly Ratio[];
}
