import { formatIssues } from '../../scenarios/format-issues.ts';
import { type Issue, pathText } from '../../scenarios/issue.ts';
import { type LoadResult, loadScenario } from '../../scenarios/library.ts';
import type { Advice } from '../../sim/experiment/comparison.ts';
import type { Model } from '../../sim/model/model.ts';
import { type Style, styleOf } from '../terminal/style.ts';
import { UserError } from '../user-error.ts';
import type { ScenarioRequest } from './scenario-request.ts';

export interface OpenScenario {
  readonly model: Model;
  readonly advice: readonly Advice[];
}

/**
 * Reads a scenario for a run: problems go to standard error with place and hint.
 * @throws UserError when there is one that keeps it from running
 */
export function openScenario(request: ScenarioRequest): OpenScenario {
  const { issues, model, text } = readRequested(request);
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (model !== undefined && errors.length === 0) return { model, advice: adviceOf(issues) };
  const wrong = errors.find((issue) => isAboutRequest(issue, request, text));
  if (wrong !== undefined) throw wrongRequest(wrong, request);
  process.stderr.write(`${issuesText(errors, text, styleOf(process.stderr))}\n\n`);
  const count = errors.length === 1 ? 'one problem' : `${errors.length} problems`;
  throw new UserError(`${request.scenario} has ${count}, listed above`);
}

export function readRequested({ scenario, size, staffing, strategies, ladder, settings }: ScenarioRequest): LoadResult {
  return loadScenario(scenario, {
    ...(size !== undefined && { size }),
    ...(staffing !== undefined && { staffing }),
    ...(strategies !== undefined && { strategies }),
    ...(ladder !== undefined && { ladder }),
    ...(settings !== undefined && { set: settings }),
  });
}

/** Issues with the lines they are about. */
export function issuesText(issues: readonly Issue[], text: string, { colors }: Style): string {
  return formatIssues(issues, text, { error: colors.red, warning: colors.yellow, dim: colors.dim });
}

/** Warnings as sentences for a report. */
export function adviceOf(issues: readonly Issue[]): Advice[] {
  return issues
    .filter(({ severity }) => severity === 'warning')
    .map(({ path, got, expected, hint }) => ({
      path: pathText(path),
      message: `${got}; expected ${expected}`,
      hint: hint ?? '',
    }));
}

/** True for what the command line asked for and there is not: a place in the file would only mislead. */
function isAboutRequest(
  { got, path }: Issue,
  { strategies = [], ladder = [], size, staffing }: ScenarioRequest,
  text: string,
): boolean {
  const named = [...strategies, ...ladder].some((strategy) => got === JSON.stringify(strategy)) && path.length === 0;
  const chosen = [size, staffing].some((name) => name !== undefined && got === JSON.stringify(name));
  return text === '' || named || chosen;
}

function wrongRequest({ got, expected, hint }: Issue, { scenario }: ScenarioRequest): UserError {
  const where = got === JSON.stringify(scenario) ? '' : `${scenario}: `;
  return new UserError(`${where}got ${got}, expected ${expected}`, hint);
}
