import { describe, expect, it } from 'vitest';
import type { Acquisition } from '../../sim/model/acquisition.ts';
import type { Model } from '../../sim/model/model.ts';
import { YEAR } from '../../sim/model/units.ts';
import { shortSector } from '../kits/short-sector.ts';
import { valuesOf } from '../kits/values-of.ts';

const SECTOR = shortSector('consumer-goods', 20, [(service) => ({ ...service, staffing: 0.6 })]);
const RECRUITING = SECTOR.acquisition as Acquisition;
const silent = { ...RECRUITING, wordOfMouth: { ...RECRUITING.wordOfMouth, effect: 0 } };
const talkative = { ...RECRUITING, wordOfMouth: { ...RECRUITING.wordOfMouth, effect: 0.01 } };
const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);

function without({ acquisition: _, ...rest }: Model): Model {
  return rest;
}

describe('new customers', () => {
  it('do not come where nobody recruits: the run is the one without the mechanism, to the bit', () => {
    const nobody = valuesOf({ ...SECTOR, acquisition: { ...silent, inflow: 0, room: 0 } });
    const off = valuesOf(without(SECTOR));
    expect(off.ids).not.toContain('newCustomers');
    for (const id of off.ids) expect(nobody.value(id), id).toEqual(off.value(id));
    expect(nobody.value('newCustomers')).toBe(0);
  });

  it('hold a base that would shrink', () => {
    const lost = valuesOf({ ...SECTOR, acquisition: { ...silent, inflow: 0 } }).value('customersAtEnd');
    const held = valuesOf(SECTOR).value('customersAtEnd');
    expect(lost).toBeLessThan(0.88 * 150_000);
    expect(Math.abs(held - 150_000)).toBeLessThan(0.02 * 150_000);
  });

  it('come at a constant rate when nobody listens: spending is the same in every strategy, and so are those who come', () => {
    const [planned, lean] = [0, 1].map((row) => valuesOf({ ...SECTOR, acquisition: silent }, row));
    const expected = sum(SECTOR.segments.map(({ count, churn }) => 12 * count * (1 - (1 - churn) ** (1 / 12))));
    // 19 weeks hold four months' ends.
    const months = (4 / 12) * (YEAR / (19 * 7 * 86_400));
    const spread = 5 * Math.sqrt(expected / 3);
    expect(Math.abs(planned!.value('newCustomers') - expected * months)).toBeLessThan(spread * 3);
    expect(lean!.value('acquisitionSpend')).toBe(planned!.value('acquisitionSpend'));
    expect(Math.abs(lean!.value('newCustomers') / planned!.value('newCustomers') - 1)).toBeLessThan(0.01);
  });

  it('stay away from a firm whose customers speak badly of it, and cost more each', () => {
    const [planned, lean] = [0, 1].map((row) => valuesOf({ ...SECTOR, acquisition: talkative }, row));
    expect(lean!.value('wordOfMouth')).toBeGreaterThan(planned!.value('wordOfMouth'));
    expect(lean!.value('newCustomers')).toBeLessThan(planned!.value('newCustomers'));
    expect(lean!.value('cpa')).toBeGreaterThan(planned!.value('cpa'));
  });

  it('never fill a base beyond its room', () => {
    const acquisition = { ...silent, inflow: 50, room: 0.1 };
    const most = sum(SECTOR.segments.map(({ count }) => count + Math.ceil(0.1 * count)));
    const full = valuesOf({ ...SECTOR, acquisition }).value('customersAtEnd');
    expect(full).toBeLessThanOrEqual(most);
    expect(full).toBeGreaterThan(0.95 * most);
  });
});

describe('the ledger', () => {
  const run = valuesOf(SECTOR);

  it('adds up to cash and to the net value', () => {
    const lines = run.bins('ledger');
    expect(sum(lines)).toBeCloseTo(run.value('netValue'), 4);
    expect(sum(lines.slice(0, -1))).toBeCloseTo(run.value('cash'), 4);
    // Margin and sales come in; all else but the change of lifetime value goes out.
    expect(-sum(lines.slice(2, -2))).toBeCloseTo(run.value('cost'), 4);
    expect(-(lines.at(-2) as number)).toBeCloseTo(run.value('acquisitionSpend'), 4);
  });

  it('doubles when all prices double', () => {
    const twice = valuesOf({
      ...SECTOR,
      segments: SECTOR.segments.map((segment) => ({
        ...segment,
        margin: 2 * segment.margin,
        acquisitionCost: 2 * (segment.acquisitionCost ?? 0),
      })),
      intents: SECTOR.intents.map((intent) =>
        intent.sale === undefined ? intent : { ...intent, sale: { ...intent.sale, margin: 2 * intent.sale.margin } },
      ),
      teams: SECTOR.teams.map((team) => ({ ...team, wage: 2 * team.wage })),
      channels: SECTOR.channels.map((channel) => ({
        ...channel,
        costPerContact: 2 * channel.costPerContact,
        costPerMinute: 2 * channel.costPerMinute,
      })),
    });
    for (const id of ['cost', 'costPerResolution', 'cash', 'netValue', 'clv', 'cpa'])
      expect(twice.value(id) / run.value(id), id).toBeCloseTo(2, 8);
    expect(twice.value('churn')).toBe(run.value('churn'));
  });

  it('gives margin x years when nobody leaves and nothing is discounted', () => {
    const loyal = valuesOf({
      ...without(SECTOR),
      segments: SECTOR.segments.map((segment) => ({ ...segment, churn: 0 })),
      loyalty: { ...SECTOR.loyalty, wallet: 0 },
      money: { ...SECTOR.money, discount: 0, lifetimeYears: 4 },
    });
    const margin = sum(SECTOR.segments.map((segment) => segment.count * segment.margin));
    expect(loyal.value('clv')).toBeCloseTo(4 * margin, 2);
    expect(loyal.bins('ledger')[0]).toBeCloseTo(margin, 2);
    expect(loyal.bins('ledger').at(-1)).toBeCloseTo(0, 2);
  });
});
