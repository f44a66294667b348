import { readScenario } from '../../scenarios/read-scenario.ts';
import type { Model } from '../../sim/model/model.ts';
import type { ErlangAFigures } from '../erlang/erlang-a.ts';
import { erlangAInputs } from '../erlang/erlang-a-inputs.ts';
import { type ErlangAWeek, erlangAByHalfHour, scaleForWait } from '../erlang/erlang-a-week.ts';
import { weekSums } from '../estimates/week-profile.ts';
import type { LogFit } from '../log-fit.ts';
import { scenarioText } from '../scenario/scenario-text.ts';
import { teamShifts } from '../scenario/team-shifts.ts';
import { type Calibration, calibratedScale } from './calibrated-scale.ts';
import { halfHourFactors, type ObservedWeek } from './half-hour-factors.ts';
import { simulatedWaits } from './simulated-waits.ts';

/** Agents of the scenario and of the yardstick, brought in line with the waits of the fitted days. */
export interface CalibratedFit {
  /** Factors on the ready agents of the fit, by half-hour of the week. */
  readonly factors: Float64Array;
  /** The last search of the overall factor, and the first one, before half-hours were corrected. */
  readonly overall: Calibration;
  readonly first: Calibration;
  /** Erlang-A with one factor for all half-hours, the textbook's way... */
  readonly erlangA: readonly (ErlangAFigures | undefined)[];
  readonly erlangAScale: number;
  /** ...and with half-hours corrected like the model's. */
  readonly erlangACorrected: readonly (ErlangAFigures | undefined)[];
}

/** Replications of the scenario's eight weeks for each trial... */
const FEW = 10;
/** ...and for the last trials, which decide how long callers wait over all. */
const MANY = 16;

/** Finds the agents with which the model, and apart from it Erlang-A, waits as long as the log on the fitted days. */
export function calibrate(fit: LogFit, modelWith: (factors: Float64Array) => Model): CalibratedFit {
  const observed = observedWeek(fit);

  // 1. Erlang-A: takes no time, and tells where to begin
  const week = erlangAInputs(fit);
  const erlangAScale = scaleForWait(week, fit.wait);
  const erlang = (factors: Float64Array) => erlangAByHalfHour(scaled(week, factors), erlangAScale);
  const erlangFactors = halfHourFactors(observed, (factors) =>
    erlang(factors).map((figures) => figures?.wait ?? Number.NaN),
  );

  // 2. The model: one factor, then half-hours, then one factor again
  const waits = (factors: Float64Array, replications = FEW) => simulatedWaits(modelWith(factors), replications);
  const constant = (scale: number) => new Float64Array(fit.open.length).fill(scale);
  const first = calibratedScale((scale) => waits(constant(scale)).mean, fit.wait, erlangAScale);
  const shape = halfHourFactors(observed, (factors) => waits(factors.map((factor) => factor * first.scale)).byHalfHour);
  const overall = calibratedScale(
    (scale) =>
      waits(
        shape.map((factor) => factor * scale),
        MANY,
      ).mean,
    fit.wait,
    first.scale,
  );
  return {
    factors: shape.map((factor) => factor * overall.scale),
    overall,
    first,
    erlangA: erlangAByHalfHour(week, erlangAScale),
    erlangAScale,
    erlangACorrected: erlang(erlangFactors),
  };
}

/** Makes models of a fit that differ by their agents. The text is read once: reading takes longer than a run. */
export function modelMaker(fit: LogFit): (factors: Float64Array) => Model {
  const text = scenarioText(fit, { name: 'fit', source: 'log', factors: new Float64Array(fit.open.length).fill(1) });
  const { model, issues } = readScenario(text);
  if (model === undefined) {
    const errors = issues.filter(({ severity }) => severity === 'error').map(({ line, got }) => `line ${line}: ${got}`);
    throw new Error(`the fitted scenario cannot be read: ${errors.join('; ')}`);
  }
  return (factors) => ({
    ...model,
    teams: model.teams.map((team, row) => ({ ...team, shifts: teamShifts(fit, row, factors) })),
  });
}

function observedWeek(fit: LogFit): ObservedWeek {
  const open = (cells: Float64Array) =>
    weekSums(cells, fit.calendar, fit.days.fit).map((sum, slot) => (fit.open[slot] ? sum : 0));
  return { calls: open(fit.table.offered), waited: open(fit.table.waited), alike: fit.alike };
}

function scaled(week: ErlangAWeek, factors: Float64Array): ErlangAWeek {
  return { ...week, agents: factors.map((factor, slot) => factor * week.agents[slot]!) };
}
