import { packageVersion } from '../../runners/package-version.ts';
import type { Comparison } from '../../sim/experiment/comparison.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';
import type { Model } from '../../sim/model/model.ts';
import type { RunArguments } from '../run-options.ts';
import { checkMeasures } from '../terminal/summary-measures.ts';
import { asTyped } from './as-typed.ts';
import { commandLine, type TypedOptions } from './command-line.ts';
import { conclude } from './conclude.ts';
import { nextSteps } from './next-steps.ts';
import { openScenario } from './open-scenario.ts';
import { perform } from './perform.ts';
import { runSettings } from './run-settings.ts';
import { scenarioRequest } from './scenario-request.ts';

export interface Simulation {
  readonly command: 'compare' | 'run';
  readonly scenario: string;
  readonly args: RunArguments;
  /** Strategies that the user named; empty: those of the file. */
  readonly strategies: readonly string[];
  /** Ladder that the user asked for; empty: none. */
  readonly ladder?: readonly string[];
  /** Which strategies of the model to run, as rows; the first one is the baseline. */
  readonly rows: (model: Model) => readonly number[];
  /** How the chosen strategies are typed. */
  readonly typed: TypedOptions;
}

/** What `compare` and `run` do: open the scenario, simulate, print, write. @returns the exit code */
export async function simulate({
  command,
  scenario,
  args,
  strategies,
  ladder = [],
  rows,
  typed,
}: Simulation): Promise<number> {
  const settings = runSettings(args);
  const request = scenarioRequest(scenario, { ...args, strategies, ladder });
  const { model, advice } = openScenario(request);
  checkMeasures(settings.measures, layoutOf(model).measures);
  const again = (how: TypedOptions): string => commandLine(command, scenario, { ...typed, ...repeated(args), ...how });
  const origin = {
    ...request,
    seed: settings.seed,
    version: packageVersion(),
    command: (replications: number) => again({ replications }),
  };
  const comparison: Comparison = await perform({
    ...args,
    ...settings,
    model,
    strategies: rows(model),
    origin,
    advice,
  });
  const inFull = again(
    typeof settings.until === 'number' ? { replications: settings.until } : { precision: args.precision },
  );
  return conclude(comparison, {
    args,
    measures: settings.measures,
    until: settings.until,
    inFull: asTyped(inFull),
    next: nextSteps(comparison, { scenario, out: args.out, again }).map(asTyped),
  });
}

/** The options that decide what comes out, as far as they are not the default. */
function repeated({
  size,
  staffing,
  set,
  seed,
  confidence,
  'max-replications': maximum,
  precision,
}: RunArguments): TypedOptions {
  return {
    size,
    staffing,
    set,
    seed,
    confidence: confidence === '95%' ? undefined : confidence,
    'max-replications': precision === undefined ? undefined : maximum,
  };
}
