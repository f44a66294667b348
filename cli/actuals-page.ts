import { readFile } from 'node:fs/promises';
import type { ReportPage } from '../reports/page.ts';
import type { Comparison } from '../sim/experiment/comparison.ts';

/**
 * The page "the model against what happened" of a scenario that was fitted to a log: made when `bank.actuals.json`
 * stands beside `bank.yaml`.
 * @param scenarioPath as the user gave it; the name of a ready scenario has no such file
 */
export async function actualsPage(scenarioPath: string, comparison: Comparison): Promise<ReportPage | undefined> {
  let text: string;
  try {
    text = await readFile(actualsPath(scenarioPath), 'utf8');
  } catch {
    return undefined;
  }
  const { readActuals } = await import('../fitting/actuals/read-actuals.ts');
  const actuals = readActuals(text);
  if (actuals === undefined) return undefined;
  const { pageAgainstActuals } = await import('../fitting/pages/page-against-actuals.ts');
  return pageAgainstActuals(comparison, actuals);
}

/** `bank.actuals.json` for `bank.yaml`. */
export function actualsPath(scenarioPath: string): string {
  return `${scenarioPath.replace(/\.ya?ml$/i, '')}.actuals.json`;
}
