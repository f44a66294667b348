import { prepare, simulate } from '../../sim/engine/simulate.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';
import type { Model } from '../../sim/model/model.ts';

export type Pair = readonly [above: number, below: number];

/** Any figure and series of one run, as numerator and denominator. */
export class Run {
  readonly model: Model;
  readonly layout;
  readonly row: Float64Array;
  /** Whether those who hung up are called back: they count as abandoned, and then as called back. */
  readonly recovers: boolean;

  constructor(model: Model, strategy: number) {
    this.model = model;
    this.recovers = model.strategies[strategy]?.service.callback.policy === 'abandoned';
    this.layout = layoutOf(model);
    this.row = simulate(prepare(model, strategy), 'figures agree', 0);
  }

  has(id: string): boolean {
    return this.layout.measures.some((measure) => measure.id === id);
  }

  pair(id: string): Pair {
    const at = this.layout.measures.findIndex((measure) => measure.id === id);
    if (at < 0) throw new Error(`no measure ${id}`);
    return [this.row[2 * at] as number, this.row[2 * at + 1] as number];
  }

  above(id: string): number {
    return this.pair(id)[0];
  }

  below(id: string): number {
    return this.pair(id)[1];
  }

  bins(id: string): Pair[] {
    const which = this.layout.series.findIndex((one) => one.id === id);
    const from = this.layout.seriesAt[which] as number;
    const bins = this.layout.series[which]?.bins ?? [];
    return bins.map((_, bin) => [this.row[from + 2 * bin] as number, this.row[from + 2 * bin + 1] as number]);
  }

  /** Numerators of a series by the names of its bins. */
  parts(id: string): Map<number | string, number> {
    const names = this.layout.series.find((one) => one.id === id)?.bins ?? [];
    return new Map(this.bins(id).map(([above], bin) => [names[bin] as number | string, above]));
  }

  get live(): string[] {
    return this.model.channels.filter(({ mode }) => mode === 'live').map(({ name }) => name);
  }

  get assisted(): string[] {
    return this.model.channels.filter(({ mode }) => mode !== 'self-service').map(({ name }) => name);
  }
}
