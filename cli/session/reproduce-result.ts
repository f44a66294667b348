import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, resolve } from 'node:path';
import { packageVersion } from '../../runners/package-version.ts';
import type { Manifest } from '../../sim/experiment/comparison.ts';
import { modelHash } from '../../sim/experiment/model-hash.ts';
import type { Model } from '../../sim/model/model.ts';
import { EXIT } from '../exit-codes.ts';
import { UserError } from '../user-error.ts';
import { differingValues } from './differing-values.ts';
import { openScenario } from './open-scenario.ts';
import { perform } from './perform.ts';
import { readCount } from './read-number.ts';
import { readResult } from './read-result.ts';
import { resultDocument } from './result-document.ts';
import type { ScenarioRequest } from './scenario-request.ts';

const MOST_SHOWN = 10;

/** Runs a written result again and says whether every figure is the same. @returns the exit code */
export async function reproduceResult(args: {
  readonly result: string;
  readonly workers?: string | undefined;
  readonly quiet: boolean;
}): Promise<number> {
  const recorded = readResult(args.result);
  const { manifest } = recorded;
  const model = openRecorded(manifest, args.result);
  const comparison = await perform({
    model,
    strategies: manifest.strategies.map((name) => model.strategies.findIndex((one) => one.name === name)),
    until: manifest.replications,
    confidence: manifest.confidence,
    workers: args.workers === undefined ? availableParallelism() : readCount('workers', args.workers, 1024),
    origin: {
      scenario: manifest.scenario,
      seed: manifest.seed,
      version: packageVersion(),
      command: () => manifest.command,
    },
    advice: [],
    quiet: args.quiet,
    ascii: false,
  });
  if (comparison.partial) return EXIT.interrupted;
  // Through JSON, as the record went: what was not observed is null there.
  const again = JSON.parse(JSON.stringify(resultDocument(comparison))) as typeof recorded;
  const pick = ({ strategies, comparisons }: typeof recorded): unknown => ({ strategies, comparisons });
  return report(manifest, differingValues(pick(recorded), pick(again)), countOf(recorded));
}

function report({ replications, version }: Manifest, differences: readonly string[], figures: number): number {
  if (differences.length === 0) {
    process.stdout.write(`identical: ${figures} figures from ${replications} replications of each strategy\n`);
    return EXIT.done;
  }
  const shown = differences.slice(0, MOST_SHOWN).map((line) => `  ${line}`);
  const more = differences.length > MOST_SHOWN ? [`  and ${differences.length - MOST_SHOWN} more`] : [];
  const other = version === packageVersion() ? '' : ` (recorded by version ${version}, this is ${packageVersion()})`;
  process.stdout.write(`${[`not reproduced${other}: recorded, now`, ...shown, ...more].join('\n')}\n`);
  return EXIT.broken;
}

/** The scenario of a manifest, with the model that was recorded. @throws UserError when it is another one by now */
function openRecorded(manifest: Manifest, resultPath: string): Model {
  const { size, staffing, settings, ladder } = manifest;
  const beside = resolve(dirname(resultPath), manifest.scenario);
  const scenario = !existsSync(manifest.scenario) && existsSync(beside) ? beside : manifest.scenario;
  const model = openRequest(manifest, {
    scenario,
    ...(size !== undefined && { size }),
    ...(ladder !== undefined && { ladder }),
    ...(staffing !== undefined && { staffing }),
    ...(settings !== undefined && { settings }),
  });
  if (modelHash(model) === manifest.modelHash) return model;
  throw new UserError(
    `${manifest.scenario} is not what it was: its model has another hash than the recorded one`,
    `recorded ${manifest.modelHash.slice(0, 12)}, now ${modelHash(model).slice(0, 12)}; made by: ${manifest.command}`,
  );
}

/**
 * The model as it was asked for, which the manifest does not say: with the strategies of the file, or with those
 * recorded, of which the baseline may have been named or not. Whichever has the recorded hash; else the last.
 */
function openRequest(manifest: Manifest, request: ScenarioRequest): Model {
  const ofFile = openScenario(request).model;
  if (modelHash(ofFile) === manifest.modelHash) return ofFile;
  const named = manifest.strategies.filter((name) => name !== ofFile.strategies[0]!.name);
  const withBaseline = openScenario({ ...request, strategies: named }).model;
  if (modelHash(withBaseline) === manifest.modelHash) return withBaseline;
  return openScenario({ ...request, strategies: named.slice(1) }).model;
}

function countOf({ strategies, comparisons }: ReturnType<typeof readResult>): number {
  return [...strategies, ...comparisons].reduce((sum, { measures }) => sum + Object.keys(measures).length, 0);
}
