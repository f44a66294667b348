import * as features from './features.ts';
import type { Feature } from './features-in-use.ts';
import { newFloor, replicate } from './replication.ts';

/** The engine, with all or some of its features: same sources, same results, less to step over. */
export interface Edition {
  readonly has: readonly Feature[];
  readonly newFloor: typeof newFloor;
  readonly replicate: typeof replicate;
}

/** All editions, the leanest first. These are the sources; the build puts leaner ones in front (build/editions.mjs). */
export const EDITIONS: readonly Edition[] = [{ has: Object.keys(features) as Feature[], newFloor, replicate }];
