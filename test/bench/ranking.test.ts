import { beforeAll, describe, expect, it } from 'vitest';
import { rankSector } from '../../bench/ranking/rank-sector.ts';
import { rankSpreads } from '../../bench/ranking/rank-spread.ts';
import type { RankedStrategy, SectorRanking } from '../../bench/ranking/ranking.ts';
import { sectorText, spreadText } from '../../cli/bench/ranking-text.ts';
import { rankingMarkdown } from '../../handbook/ranking/ranking-markdown.ts';
import { rankingFigure } from '../../reports/charts/ranking.ts';
import { draw } from '../../reports/svg/draw.ts';
import { threadRunner } from '../../runners/threads.ts';
import { listStrategies } from '../../scenarios/strategies/list-strategies.ts';
import { centralino } from '../cli/centralino.ts';

const SHORT = { 'horizon.length': '4 weeks', 'horizon.warm-up': '1 week' };

describe('a ranking of ready strategies', () => {
  let ranking: SectorRanking;

  beforeAll(async () => {
    const runner = threadRunner();
    ranking = await rankSector('b2b', { replications: 2, seed: 'ranking', runner, set: SHORT });
    await runner.close();
  });

  it('has every strategy that the sector can use, ranked by net value or idle', () => {
    const ready = listStrategies().filter(({ sectors }) => sectors.includes('b2b'));
    const named = [...ranking.ranked.map(({ strategy }) => strategy), ...ranking.idle];
    expect(named.sort()).toEqual(ready.map(({ name }) => name).sort());
    expect(ranking.ranked.map(({ rank }) => rank)).toEqual(ranking.ranked.map((_, i) => i + 1));
    const values = ranking.ranked.map(({ netValue }) => netValue.value);
    expect(values).toEqual([...values].sort((a, b) => b - a));
  });

  it('knows the lines of the ledger that make a net value: they add up to it', () => {
    for (const { ledger, netValue } of ranking.ranked) {
      const sum = ledger.reduce((total, { value }) => total + value, 0);
      expect(Math.abs(sum - netValue.value)).toBeLessThan(1e-6 * Math.max(1, Math.abs(netValue.value)));
    }
  });

  it('gives only changes of the work that are surely there as reasons', () => {
    const reasons = ranking.ranked.flatMap(({ moved }) => moved);
    expect(reasons.length).toBeGreaterThan(0);
    for (const { value, low, high } of reasons) {
      expect(low * high).toBeGreaterThan(0);
      expect(Math.abs(value)).toBeGreaterThanOrEqual(0.01);
    }
  });

  it('is a text, a chart and a page with the same first and last', async () => {
    const [first, last] = [ranking.ranked[0]!.strategy, ranking.ranked.at(-1)!.strategy];
    const text = sectorText(ranking);
    expect(text).toContain(`first: ${first} - `);
    expect(text).toContain(`last:  ${last} - `);
    const figure = rankingFigure('ranking-b2b', ranking.ranked);
    const complaints: string[] = [];
    expect(await draw(figure.spec, figure.id, complaints)).toContain('<svg');
    expect(complaints).toEqual([]);
    const page = rankingMarkdown([ranking], () => ({ figure, path: 'pictures/ranking-b2b.svg' }));
    expect(page).toContain(`First: \`${first}\``);
    expect(page).not.toMatch(/NaN|undefined/);
  });
});

describe('where the orders of sectors differ', () => {
  const at = (sector: string, ...strategies: string[]): SectorRanking => ({
    sector,
    title: sector,
    replications: 2,
    idle: [],
    ranked: strategies.map(
      (strategy, i) => ({ rank: i + 1, strategy, mechanism: '', ledger: [] }) as unknown as RankedStrategy,
    ),
  });
  const spreads = rankSpreads([at('north', 'a', 'b', 'c'), at('south', 'c', 'b', 'a'), at('east', 'a', 'd')]);

  it('is told by how far apart a strategy stands, the farthest first', () => {
    expect(spreads.map(({ strategy, spread }) => [strategy, spread])).toEqual([
      ['a', 1],
      ['c', 1],
      ['b', 0],
    ]);
    expect(spreads[0]).toMatchObject({ highest: { sector: 'north', of: 3 }, lowest: { sector: 'south' } });
    expect(spreadText(spreads)).toContain('a (): 1 of 3 in north (), 3 of 3 in south ()');
  });
});

describe('centralino bench ranking', () => {
  it('says which sectors there are', () => {
    const { code, err } = centralino('bench', 'ranking', 'nowhere');
    expect(code).toBe(2);
    expect(err).toContain('no sector is called like "nowhere"');
  });
});
