import { expect, it } from 'vitest';
import { prepare, simulate } from '../../sim/engine/simulate.ts';
import { WAITS_ALONG } from '../../sim/engine/tables/contact-table.ts';
import { SALE_MARGINS } from '../../sim/measures/counts/outbound-counts.ts';
import { MARGIN, VALUE_AT_END, VALUE_AT_START, WORK_PARTS } from '../../sim/measures/counts/tally.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';
import type { Model } from '../../sim/model/model.ts';

/** The books balance, for every strategy. Models that pay nobody have no books. */
export function describeLedger(model: Model, seed: string): void {
  const layout = layoutOf(model);
  const at = (id: string): number => layout.measures.findIndex((measure) => measure.id === id);
  const parts = layout.series.findIndex(({ id }) => id === 'costByPart');
  const ledger = (row: Float64Array): number[] => {
    const from = layout.seriesAt[parts] as number;
    return (layout.series[parts]?.bins ?? []).map((_, bin) => row[from + 2 * bin] as number);
  };
  const strategies = model.strategies.map((strategy, row) => [strategy.name, row] as const);

  it.runIf(parts >= 0).each(strategies)(
    '%s: cost is the sum of its parts, and every figure of cost starts from it',
    (_, row) => {
      const run = simulate(prepare(model, row), seed, 0);
      const cost = run[2 * at('cost')] as number;
      const costs = ledger(run);
      expect(cost).toBeGreaterThan(0);
      expect(costs.reduce((sum, part) => sum + part, 0)).toBeCloseTo(cost, 6);
      for (const part of costs) expect(part).toBeGreaterThanOrEqual(0);
      for (const id of ['costPerContact', 'costPerNeed', 'costPerResolution']) expect(run[2 * at(id)]).toBe(cost);
    },
  );

  it.runIf(parts >= 0).each(strategies)(
    '%s: wages are seconds on duty times wages, and the strategy is paid for',
    (_, row) => {
      const prepared = prepare(model, row);
      const [wages, overhead] = ledger(simulate(prepared, seed, 0));
      const { agents, tables } = prepared.floor;
      const paid = model.teams.reduce((sum, { wage }, team) => sum + (agents.dutySeconds[team] as number) * wage, 0);
      expect(wages).toBeCloseTo(paid / 3600, 4);
      expect(overhead).toBeCloseTo((paid / 3600) * (model.money.overhead - 1), 4);
      const yearly = model.strategies[row]!.costs.reduce((sum, { yearly }) => sum + yearly, 0);
      expect(tables.strategyCosts.running).toBeGreaterThanOrEqual(yearly);
    },
  );

  it.runIf(at('netValue') >= 0).each(strategies)(
    '%s: net value and cost add up to margin, sales and growth',
    (_, row) => {
      const prepared = prepare(model, row);
      const run = simulate(prepared, seed, 0);
      const { total, outbound } = prepared.floor.tally;
      const growth = (total[VALUE_AT_END] as number) - (total[VALUE_AT_START] as number);
      const earned = (total[MARGIN] as number) + (outbound[SALE_MARGINS] as number) + growth;
      expect((run[2 * at('netValue')] as number) + (run[2 * at('cost')] as number)).toBeCloseTo(earned, 3);
    },
  );

  it.runIf(model.channels.every(({ concurrency }) => concurrency === 1)).each(strategies)(
    '%s: the parts of the work add up to the time at work',
    (_, row) => {
      const prepared = prepare(model, row);
      simulate(prepared, seed, 0);
      const { tally, agents, contacts, events, now } = prepared.floor;
      const planned = WORK_PARTS.reduce((sum, _, part) => sum + (tally.work[part] as number), 0);
      // Work is written down when it begins: what is not done yet is still on the clock.
      let ahead = 0;
      for (let contact = 0; contact < contacts.used; contact++) {
        const inHand = contacts.state[contact] === 3 || contacts.state[contact] === 4;
        const waitsAlong = ((contacts.flags[contact] as number) & WAITS_ALONG) !== 0;
        // Waiting along is written down when it ends.
        if (inHand && waitsAlong) ahead -= now - (contacts.workAt[contact] as number);
        else if (inHand) ahead += events.timeOf(contacts.timer[contact] as number) - now;
      }
      const busy = agents.busySeconds.reduce((sum, seconds) => sum + seconds, 0);
      expect(planned - ahead).toBeCloseTo(busy, 3);
    },
  );
}
