import { describe, expect, it } from 'vitest';
import { formatIssues } from '../../scenarios/format-issues.ts';
import { listScenarios, loadScenario } from '../../scenarios/library.ts';
import { measureNames } from '../../scenarios/measures/measure-names.ts';
import { libraryFiles } from '../../scenarios/scenario-files.ts';
import { READY_STRATEGIES } from '../../scenarios/strategies/ready-strategies.ts';
import { figuresOf } from '../../sim/measures/catalogue.ts';

const names = libraryFiles().map(({ name }) => name);

describe('every ready scenario', () => {
  it.each(names)('%s reads without an issue, and with every ready strategy', (name) => {
    const { model, issues, text } = loadScenario(name, { strategies: Object.keys(READY_STRATEGIES) });
    expect(formatIssues(issues, text)).toBe('');
    expect(model?.strategies).toHaveLength(1 + Object.keys(READY_STRATEGIES).length);
  });

  it.each(names)('%s is the same model after a round trip through JSON', (name) => {
    const { model } = loadScenario(name);
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });

  it.each(names)('%s keeps its assumptions readable: low and high can be set', (name) => {
    const { model } = loadScenario(name);
    for (const side of ['low', 'high'] as const) {
      const set = Object.fromEntries(model!.assumptions.map((assumption) => [assumption.path, assumption[side]]));
      const { issues, text } = loadScenario(name, { set });
      const errors = issues.filter(({ severity }) => severity === 'error');
      expect(formatIssues(errors, text)).toBe('');
    }
  });

  it.each(names)('%s has no measure that a guardrail could not name', (name) => {
    const { model } = loadScenario(name);
    const byName = (list: readonly { name: string }[]) => Object.fromEntries(list.map((one) => [one.name, one]));
    const { channels, teams, intents } = model!;
    const tree = { channels: byName(channels), teams: byName(teams), intents: byName(intents) };
    const known = measureNames(tree).map(({ id }) => id);
    expect(known).toEqual(expect.arrayContaining(figuresOf(model!).map(({ id }) => id)));
  });

  it('is listed with its story', () => {
    const entries = listScenarios();
    expect(entries.map(({ name }) => name)).toEqual(names);
    expect(entries.filter(({ summary, title }) => summary === '' || title === '')).toEqual([]);
  });
});
