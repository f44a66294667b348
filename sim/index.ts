// The simulator: browser-safe, without files, clock or console.
export { compile } from './compile/compile.ts';
export { prepare, simulate } from './engine/simulate.ts';
export { compareBlocks } from './experiment/compare-blocks.ts';
export type { Comparison } from './experiment/comparison.ts';
export type { Estimate, PairedDifference, VerdictWord } from './experiment/estimate.ts';
export { modelHash } from './experiment/model-hash.ts';
export { plan } from './experiment/plan.ts';
export { runComparison } from './experiment/run-comparison.ts';
export type { Block, Job, Runner, Task } from './experiment/runner.ts';
export { layoutOf } from './measures/layout-of.ts';
export type { Measure, Series } from './measures/measure.ts';
export type { Model } from './model/model.ts';
