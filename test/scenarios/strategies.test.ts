import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatIssues } from '../../scenarios/format-issues.ts';
import { loadScenario } from '../../scenarios/library.ts';
import { listStrategies } from '../../scenarios/strategies/list-strategies.ts';
import { READY_STRATEGIES } from '../../scenarios/strategies/ready-strategies.ts';
import { strategiesTable } from '../../scenarios/strategies/strategies-guide.ts';
import { STRATEGY_NOTES } from '../../scenarios/strategies/strategy-notes.ts';
import { compile } from '../../sim/compile/compile.ts';

const GUIDE = fileURLToPath(new URL('../../docs/guides/strategies.md', import.meta.url));
const TABLE = /(<!-- strategies:[^\n]*-->\n)[\s\S]*?(\n<!-- end -->)/;
const entries = listStrategies();

describe('the strategy library', () => {
  it('has a note for every strategy, and no note for a strategy that is gone', () => {
    expect(Object.keys(STRATEGY_NOTES).sort()).toEqual(Object.keys(READY_STRATEGIES).sort());
  });

  it.each(entries.map((entry) => [entry.name, entry] as const))('says what %s is, asks and costs', (_, entry) => {
    expect(entry.summary).toMatch(/^.{20,}\.$/);
    expect(entry.question).toMatch(/^.{20,}\?$/);
    expect(entry.mechanism).not.toBe('');
    expect(entry.levers.length).toBeGreaterThan(0);
    expect(entry.costs.length > 0 || STRATEGY_NOTES[entry.name]?.paidBy !== undefined).toBe(true);
  });

  const pairs = entries.flatMap(({ name, sectors }) => sectors.map((sector) => [name, sector] as const));
  it.each(pairs)('compiles %s on %s', (name, sector) => {
    const { model, issues, text } = loadScenario(sector, { strategies: [name] });
    const errors = issues.filter(({ severity }) => severity === 'error');
    expect(formatIssues(errors, text)).toBe('');
    expect(() => compile(model!, 1)).not.toThrow();
  });

  it('stands in the guide as it is: write it again with GUIDES=write when this fails', () => {
    const guide = readFileSync(GUIDE, 'utf8');
    const written = guide.replace(TABLE, (_, start, end) => `${start}\n${strategiesTable()}\n${end}`);
    if (process.env.GUIDES === 'write') writeFileSync(GUIDE, written);
    expect(readFileSync(GUIDE, 'utf8')).toBe(written);
  });
});
