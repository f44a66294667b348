import { describe, expect, it } from 'vitest';
import { formatIssues } from '../../scenarios/format-issues.ts';
import { listScenarios, loadScenario } from '../../scenarios/library.ts';
import { libraryFiles } from '../../scenarios/scenario-files.ts';
import { READY_STRATEGIES } from '../../scenarios/strategies/ready-strategies.ts';

const names = libraryFiles().map(({ name }) => name);
const SECTORS = ['b2b', 'consumer-goods', 'finance-insurance', 'service-providers'] as const;

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

  it.each(names)(
    '%s keeps its assumptions readable: low and high can be set, those of ready strategies too',
    (name) => {
      const strategies = Object.keys(READY_STRATEGIES);
      const { model } = loadScenario(name, { strategies });
      for (const side of ['low', 'high'] as const) {
        const set = Object.fromEntries(model!.assumptions.map((assumption) => [assumption.path, assumption[side]]));
        const { issues, text } = loadScenario(name, { strategies, set });
        const errors = issues.filter(({ severity }) => severity === 'error');
        expect(formatIssues(errors, text)).toBe('');
      }
    },
  );

  it('is listed with its story', () => {
    const entries = listScenarios();
    expect(entries.map(({ name }) => name)).toEqual(names);
    expect(entries.filter(({ summary, title }) => summary === '' || title === '')).toEqual([]);
  });
});

describe('a mistake in the long form', () => {
  // One quantity of each section, of the file's own and of those that strategies bring.
  const wrong = SECTORS.flatMap((name) => {
    const { model } = loadScenario(name, { strategies: Object.keys(READY_STRATEGIES) });
    return model!.assumptions.map((assumption) => ({ name, ...assumption, path: assumption.path.split('.') }));
  });
  const bySection = new Map(wrong.map((one) => [sectionOf(one.path), one]));

  it.each([...bySection])('is told in %s', (_, { name, path, base, high }) => {
    const strategies = path[0] === 'strategies' ? [path[1]!] : [];
    const set = { [path.join('.')]: `{base: ${base}, hihg: ${high}}` };
    const told = loadScenario(name, { strategies, set }).issues.filter(({ got }) => got === 'the key "hihg"');
    expect(told.map(({ hint }) => hint)).toEqual(['did you mean "high"?']);
  });
});

/** The section that a path is in, without names that the file gives: `intents.sale`, `strategies.callback`. */
function sectionOf(path: readonly string[]): string {
  const [first, second, third] = path;
  if (first === 'strategies') return `strategies: ${third}`.replace(/\[\d+\]/, '');
  const named = ['customers', 'intents', 'channels', 'teams', 'parties', 'plans'].includes(first!);
  return named && path.length > 3 ? `${first}: ${third}` : path.length > 2 && !named ? `${first}: ${second}` : first!;
}
