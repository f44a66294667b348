import type { Pooled } from '../settings/jackknife.ts';
import type { Setting } from '../settings/setting.ts';

/** A published or computed figure that the base scenarios must reproduce without having it among their inputs. */
export interface Anchor {
  readonly id: string;
  /** Ready scenario that must reproduce it. */
  readonly sector: string;
  readonly title: string;
  /** Unit of the figure, for people: '%', 's', 'EUR', 'times'. */
  readonly unit: AnchorUnit;
  readonly setting: Setting;
  /** The figure, out of pooled measures. */
  readonly read: (pooled: Pooled) => number;
  readonly target: number;
  /** What counts as reproduced. */
  readonly accepted: readonly [low: number, high: number];
  /** Where the target comes from. */
  readonly source: string;
  /** What speaks against the target: another source that it does not fit, or what the figure has that a model has not. */
  readonly doubt?: string;
}

export type AnchorUnit = 'share' | 's' | 'h/year' | 'times';

/** What an anchor came out as. */
export interface AnchorResult extends Anchor {
  readonly value: number;
  /** 95 % interval of the simulated value. */
  readonly low: number;
  readonly high: number;
  /** The simulated value lies in the accepted range. */
  readonly pass: boolean;
}
