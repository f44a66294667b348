import type { PagesDocument } from '../reports/page.ts';
import { readScenario } from '../scenarios/read-scenario.ts';
import type { Actuals } from './actuals/actuals.ts';
import { actualsOf } from './actuals/actuals-of.ts';
import { type CalibratedFit, calibrate, modelMaker } from './calibration/calibrate.ts';
import { estimateLog } from './estimate-log.ts';
import type { Window } from './estimates/split-days.ts';
import type { LogFit } from './log-fit.ts';
import { LogRefused } from './log-refused.ts';
import type { LogProblem } from './messages.ts';
import { agentsPage } from './pages/agents-page.ts';
import { arrivalsPage } from './pages/arrivals-page.ts';
import { handlingPage } from './pages/handling-page.ts';
import { logPage } from './pages/log-page.ts';
import { patiencePage } from './pages/patience-page.ts';
import { type CallLog, readLog } from './reading/read-log.ts';
import { readMapping } from './reading/read-mapping.ts';
import { scenarioText } from './scenario/scenario-text.ts';

export interface FitRequest {
  /** Path of the log. */
  readonly path: string;
  /** Name of the log for comments and reports. */
  readonly source: string;
  /** Text of the file that names the columns; guessed from their names when missing. */
  readonly columns?: string;
  readonly delimiter?: string;
  readonly window: Window;
  /** Name of the scenario. */
  readonly name: string;
  /** Told what is being done. */
  readonly onStep?: (step: string) => void;
}

/** A fitted log: what it says, the scenario made of it, and what to compare the scenario with. */
export interface Fitted {
  readonly log: CallLog;
  readonly fit: LogFit;
  readonly calibrated: CalibratedFit;
  /** In the language of scenarios. */
  readonly scenario: string;
  readonly actuals: Actuals;
  readonly report: PagesDocument;
}

/** Either the fit, or what keeps the log from being fitted. */
export type FitResult = { readonly fitted: Fitted } | { readonly problem: LogProblem };

/** From a call log to a scenario. Never throws on a bad log: what is wrong comes back as a problem. */
export async function fitLog(request: FitRequest): Promise<FitResult> {
  const { path, source, name, window, onStep = () => {} } = request;
  try {
    // 1. Text -> calls
    const mapping = request.columns === undefined ? undefined : readMapping(request.columns);
    onStep('reading');
    const log = await readLog(path, {
      ...(mapping && { mapping }),
      ...(request.delimiter && { delimiter: request.delimiter }),
    });

    // 2. Calls -> estimates, from the fitted days only
    onStep('estimating');
    const fit = estimateLog(log, window);

    // 3. Agents in line with the waits of the fitted days
    onStep('calibrating');
    const calibrated = calibrate(fit, modelMaker(fit));

    // 4. Estimates -> scenario, checked by its reader
    const scenario = scenarioText(fit, { name, source, factors: calibrated.factors });
    refuseUnreadable(scenario);

    // 5. What happened, and how well the estimates fit
    const report = {
      title:
        fit.title === '' ? `How well the scenario fits ${source}` : `${fit.title}: how well the scenario fits the log`,
      intro:
        'What was estimated from the log, drawn over what the log says. Predictions are judged where they are made: in the report of a comparison, on days that were not used here.',
      pages: [logPage(log, fit), arrivalsPage(fit), handlingPage(fit), patiencePage(fit), agentsPage(fit, calibrated)],
    };
    return { fitted: { log, fit, calibrated, scenario, actuals: actualsOf(fit, calibrated, source), report } };
  } catch (error) {
    if (error instanceof LogRefused) return { problem: error.problem };
    throw error;
  }
}

/** A scenario that its own reader refuses is a fault of this program, not of the log. */
function refuseUnreadable(text: string): void {
  const error = readScenario(text).issues.find(({ severity }) => severity === 'error');
  if (error !== undefined)
    throw new Error(`the fitted scenario cannot be read: line ${error.line}: ${error.got}; expected ${error.expected}`);
}
