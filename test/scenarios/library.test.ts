import { describe, expect, it } from 'vitest';
import { formatIssues } from '../../scenarios/format-issues.ts';
import { listScenarios, loadScenario } from '../../scenarios/library.ts';
import { libraryFiles } from '../../scenarios/scenario-files.ts';
import { READY_STRATEGIES } from '../../scenarios/strategies/ready-strategies.ts';

const names = libraryFiles().map(({ name }) => name);

describe('every ready scenario', () => {
  it.each(names)('%s reads without an issue, and with every ready strategy', (name) => {
    const { model, issues, text } = loadScenario(name, { strategies: Object.keys(READY_STRATEGIES) });
    // That a small desk cannot be cut by a few per cent is worth saying, and no fault of the scenario.
    const said = issues.filter(({ path }) => path[0] !== 'strategies');
    expect(formatIssues(said, text)).toBe('');
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

  it('is listed with its story', () => {
    const entries = listScenarios();
    expect(entries.map(({ name }) => name)).toEqual(names);
    expect(entries.filter(({ summary, title }) => summary === '' || title === '')).toEqual([]);
  });
});
