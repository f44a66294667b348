import type { Model } from '../model/model.ts';
import type { Manifest } from './comparison.ts';
import { modelHash } from './model-hash.ts';

/** Where a comparison comes from: what the results themselves cannot know. */
export interface Origin {
  /** Name of a ready scenario or path of a file, as the user gave it. */
  readonly scenario: string;
  /** Size at which a ready scenario was loaded; missing when as the file says. */
  readonly size?: string;
  /** The staffing that was chosen; missing when as the file says. */
  readonly staffing?: string;
  /** Values laid over the scenario; missing when none. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Ladder asked for on the command line; missing when none. */
  readonly ladder?: readonly string[];
  readonly seed: string;
  /** Of the program. */
  readonly version: string;
  /** The command line that repeats the comparison, for so many replications; empty when it did not come from one. */
  readonly command: (replications: number) => string;
}

/** The manifest of a comparison that used so many replications of each strategy. */
export function manifestOf(
  model: Model,
  {
    origin,
    strategies,
    confidence,
  }: { readonly origin: Origin; readonly strategies: readonly number[]; readonly confidence: number },
  replications: number,
): Manifest {
  return {
    tool: 'centralino',
    version: origin.version,
    scenario: origin.scenario,
    ...(origin.size !== undefined && { size: origin.size }),
    ...(origin.staffing !== undefined && { staffing: origin.staffing }),
    ...(origin.settings !== undefined && { settings: origin.settings }),
    ...(origin.ladder !== undefined && { ladder: origin.ladder }),
    modelHash: modelHash(model),
    seed: origin.seed,
    replications,
    strategies: strategies.map((row) => model.strategies[row]!.name),
    confidence,
    command: origin.command(replications),
  };
}
