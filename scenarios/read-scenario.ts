import type { Model } from '../sim/model/model.ts';
import { adviceOn } from './advice/advice.ts';
import { buildModel } from './build/build-model.ts';
import { checkMeasures } from './check/check-measures.ts';
import { crossFindings } from './check/cross-findings.ts';
import { complete } from './defaults/complete.ts';
import { type Finding, type Issue, inOrder } from './issue.ts';
import type { Completed } from './schema/completed.ts';
import { scenarioSchema } from './schema/scenario-schema.ts';
import { shapeFindings } from './schema/shape-findings.ts';
import { type Settings, withSettings } from './settings.ts';
import { atSize } from './sizes.ts';
import { staffingOf, withRosters } from './staffings.ts';
import { withNewChannels } from './strategies/new-channels.ts';
import { withLadder } from './strategies/with-ladder.ts';
import { withReadyStrategies } from './strategies/with-ready-strategies.ts';
import { type FindText, overBase } from './variants.ts';
import { type Place, parseYaml } from './yaml-source.ts';

export interface ReadOptions {
  /** Name of the file for the messages. */
  readonly file?: string;
  /** One of the file's `sizes`; without it, the file as it stands. */
  readonly size?: string;
  /** One of the file's `staffings`; without it, the rosters as they stand. */
  readonly staffing?: string;
  /** Which strategies to compare with today's service: names of the file or of the library. Default: the file's. */
  readonly strategies?: readonly string[];
  /** A ready ladder's name, or strategies from the bottom up, to climb instead: each is added to all before it. */
  readonly ladder?: readonly string[];
  /** Values laid over the file: path -> text, as in `--set journey.retry="35 %"`. */
  readonly set?: Settings;
  /** Finds the ready scenario of which the file is a variant. */
  readonly findText?: FindText;
}

export interface ReadResult {
  /** Present when there is no error; warnings do not keep it back. */
  readonly model?: Model;
  /** All problems at once, by their place in the file. */
  readonly issues: readonly Issue[];
}

/** Reads a scenario. Never throws on bad input: whatever is wrong comes back as issues. */
export function readScenario(text: string, options: ReadOptions = {}): ReadResult {
  const file = options.file ?? 'scenario.yaml';

  // 1. Text -> tree
  const source = parseYaml(text);
  const placed = (finding: Finding, place: Place = source.place(finding.path, finding.atKey)): Issue => ({
    severity: finding.severity,
    file,
    ...place,
    path: finding.path,
    ...finding.problem,
  });
  const syntax = source.findings.map((finding) => placed(finding, finding.place));
  if (source.tree === undefined) return { issues: inOrder(syntax) };

  // 2. Size, staffing, ready strategies, defaults and settings are laid over the tree, all in the language itself
  const based = overBase(source.tree, options.findText);
  const sized = atSize(based.tree, options.size);
  const staffing = staffingOf(based.tree, options.staffing);
  const climb = withLadder(sized.tree, options);
  const ready = withReadyStrategies(climb.tree, options.strategies ?? climb.rungs);
  const settled = withSettings(withNewChannels(ready.tree), complete, options.set ?? {});
  const { tree } = settled;

  // 3. Two passes, so that both kinds of problems show at once: the shape and the values; what fits together
  const parsed = scenarioSchema.safeParse(tree);
  const shape = parsed.success ? [] : shapeFindings(parsed.error, tree);
  const findings = [
    ...based.findings,
    ...sized.findings,
    ...staffing.findings,
    ...climb.findings,
    ...ready.findings,
    ...settled.findings,
    ...shape,
    ...crossFindings(tree, ready.listed),
  ];
  const issues = inOrder(distinct([...syntax, ...findings.map((finding) => placed(finding))]));
  if (!parsed.success || issues.some(({ severity }) => severity === 'error')) return { issues };

  // 4. Tree -> model, and what a planner would say about it
  const built = buildModel(parsed.data as Completed, { tree, file: based.tree, listed: ready.listed });
  const model = withRosters(built, tree, { size: sized.rosters, staffing: staffing.factor });
  const unknown = checkMeasures(model);
  const later = [...unknown, ...adviceOn(model)].map((finding) => placed(finding));
  return { ...(unknown.length === 0 && { model }), issues: inOrder(distinct([...issues, ...later])) };
}

/** One message for one mistake: a value that several strategies inherit is looked at several times. */
function distinct(issues: readonly Issue[]): Issue[] {
  const keys = issues.map(({ line, column, got, expected }) => JSON.stringify([line, column, got, expected]));
  return issues.filter((_, i) => keys.indexOf(keys[i]!) === i);
}
