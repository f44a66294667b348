import { prepare, simulate } from '../engine/simulate.ts';
import type { Simulator } from './simulator.ts';

/** The engine, as runners want it. */
export const engineSimulator: Simulator<ReturnType<typeof prepare>> = { prepare, simulate };
