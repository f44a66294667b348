import { expect, it } from 'vitest';
import { estimateLog } from '../../fitting/estimate-log.ts';
import { readLog } from '../../fitting/reading/read-log.ts';
import { scenarioText } from '../../fitting/scenario/scenario-text.ts';
import { readScenario } from '../../scenarios/read-scenario.ts';
import { syntheticLog, TRUTH } from './synthetic-log.ts';
import { forgetLogsAfterwards, temporaryLog } from './temporary-log.ts';

forgetLogsAfterwards();

it('finds a team for a type of call that has agents of its own, and gives both names that a scenario takes', async () => {
  const truth = { ...TRUTH, weeks: 6, perHour: 40, agents: 4 };
  const [header, ...regular] = syntheticLog(truth, 1);
  const others = syntheticLog(truth, 2).slice(1);
  const billing = others.map((line) =>
    line.replace(/,a(\d),/, ',b$1,').replace(/service$/, '12 / Billing "EU"'.replaceAll('"', '')),
  );
  const log = await readLog(temporaryLog('two.csv', [header, ...regular, ...billing].join('\n')));
  const fit = estimateLog(log, {});
  expect(fit.types.map(({ name }) => name).sort()).toEqual(['service', 'type-12-Billing-EU']);
  expect(fit.teams.map(({ serves }) => serves)).toEqual([[0], [1]]);
  for (const team of fit.teams) expect(Math.abs(team.onDuty[24]! - truth.agents)).toBeLessThan(0.5);

  const text = scenarioText(fit, { name: 'two', source: 'two.csv', factors: new Float64Array(336).fill(1) });
  const { model, issues } = readScenario(text);
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(model!.teams.map(({ skills }) => skills.map(({ skill }) => skill))).toEqual(
    model!.intents.map(({ skill }) => [skill]),
  );
});
