import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../scenarios/library.ts';
import { listStrategies } from '../../scenarios/strategies/list-strategies.ts';
import type { Model } from '../../sim/model/model.ts';
import { WEEK, YEAR } from '../../sim/model/units.ts';
import { ACCESS_LAWS } from '../kits/access-agrees.ts';
import { agree, sumOf } from '../kits/agree.ts';
import { PARTS_LAWS } from '../kits/parts-agree.ts';
import { type Pair, Run } from '../kits/whole-run.ts';

/*
 * Figures that speak of the same thing must agree, in every sector and under every ready strategy: parts add up to wholes,
 * by channel, by intent, by half-hour and by class of wait, and the same sum stands under every name it has.
 */

const laws: Readonly<Record<string, (run: Run) => void>> = {
  ...ACCESS_LAWS,
  ...PARTS_LAWS,
  'agents: teams, channels and parts add up, and paid time is time on duty and away': (run) => {
    const { teams, channels } = run.model;
    if (teams.length > 1) {
      for (const part of [0, 1] as const) {
        agree(
          sumOf(teams.map(({ name }) => run.pair(`occupancy.${name}`)[part])),
          run.pair('occupancy')[part],
          'teams',
        );
      }
    }
    const [busy, duty] = run.pair('occupancy');
    agree(run.above('agentsOnDuty'), duty, 'on duty');
    agree(run.above('utilisation'), busy, 'busy');
    const paid = run.below('utilisation');
    const byTeam = teams.map(({ name, shrinkage }) => {
      const seconds = teams.length > 1 ? run.below(`occupancy.${name}`) : duty;
      return seconds / (1 - shrinkage);
    });
    agree(paid, sumOf(byTeam), 'paid');
    agree(run.above('shrinkage'), paid - duty, 'away');
    agree(run.below('shrinkage'), paid, 'paid');
    agree(run.above('fte'), paid / 3600 / 2088, 'full-time years');
    agree(run.above('productiveHours') / run.below('productiveHours'), (2088 * duty) / paid, 'productive hours');
    agree(sumOf(run.assisted.map((name) => run.above(`handled.${name}`))), run.above('handledContacts'), 'handled');
    for (const { name, mode, concurrency } of channels) {
      if (mode === 'self-service') continue;
      agree(run.below(`aht.${name}`), run.above(`handled.${name}`), 'handled');
      agree(run.below(`wrapUp.${name}`), run.above(`handled.${name}`), 'handled');
      expect(run.above(`wrapUp.${name}`)).toBeLessThanOrEqual(run.above(`aht.${name}`) + 1e-6);
      if (concurrency > 1 && run.above(`handled.${name}`) > 0) {
        const [sessions, shared] = run.pair(`concurrency.${name}`);
        agree(sessions, run.above(`aht.${name}`), 'sessions');
        // Sessions count when they are over, the time of who holds them as it passes.
        expect(sessions / shared).toBeGreaterThanOrEqual(0.9);
        expect(sessions / shared).toBeLessThanOrEqual(concurrency);
      }
    }
    const parts = run.bins('workByPart');
    // Work is written down when it begins and busy seconds as they pass: what is under way at either end makes the difference.
    const hours = sumOf(parts.map(([above]) => above));
    expect(Math.abs(hours / (duty / 3600) - 1)).toBeLessThan(0.01);
    for (const [above, below] of parts) {
      expect(above).toBeGreaterThanOrEqual(0);
      agree(below, run.below('agentsOnDuty') / YEAR, 'years');
    }
    agree((parts.at(-1) as Pair)[0], (duty - busy) / 3600, 'idle');
  },
  'money: parts add up to the cost, the ledger to the net value, channels to pay, lines and fees': (run) => {
    const parts = run.bins('costByPart').map(([above]) => above);
    const [cost, years] = run.pair('cost');
    agree(sumOf(parts), cost, 'cost');
    for (const [id, below] of [
      ['costPerContact', run.above('handledContacts')],
      ['costPerNeed', run.below('resolved')],
      ['costPerResolution', run.above('resolved')],
    ] as const) {
      agree(run.above(id), cost, id);
      agree(run.below(id), below, id);
    }
    for (const id of ['costByPart', 'ledger']) for (const [, below] of run.bins(id)) agree(below, years, 'years');
    const lines = run.bins('ledger').map(([above]) => above);
    agree(sumOf(lines), run.above('netValue'), 'net value');
    agree(sumOf(lines.slice(0, -1)), run.above('cash'), 'cash');
    const named = run.parts('ledger');
    for (const [part, one] of run.parts('costByPart')) agree(named.get(part) as number, -one, `cost of ${part}`);
    if (run.has('acquisitionSpend'))
      agree(-(named.get('acquisition') as number), run.above('acquisitionSpend'), 'acquisition');
    const channels = sumOf(run.assisted.map((name) => run.above(`costPerContact.${name}`)));
    for (const name of run.assisted) agree(run.below(`costPerContact.${name}`), run.above(`handled.${name}`), name);
    // Fees of contacts that were not finished and of messages are nobody's; pay is shared out by busy time.
    const [agents = 0, overhead = 0, line = 0, fees = 0] = parts;
    expect(channels).toBeLessThan((agents + overhead) * 1.02 + line + fees);
    // Calls that agents make are no channel's.
    const hours = run.parts('workByPart');
    const busy = run.above('occupancy') / 3600;
    const onChannels = 1 - (hours.get('calls made') ?? 0) / busy;
    expect(channels).toBeGreaterThan((agents + overhead) * onChannels * 0.98);
    agree(years, run.below('agentsOnDuty') / YEAR, 'years');
  },
  'needs: what is closed is solved or given up, and every contact but the first is failure demand': (run) => {
    const closed = run.below('resolved');
    agree(run.above('resolved') + run.above('givenUp'), closed, 'closed');
    for (const id of [
      'oneContact',
      'givenUp',
      'contactsPerNeed',
      'triesPerNeed',
      'channelsPerNeed',
      'transfers',
      'retold',
    ]) {
      agree(run.below(id), closed, id);
    }
    agree(run.above('failureDemand') + closed, run.above('triesPerNeed'), 'tries');
    agree(run.below('failureDemand'), run.above('triesPerNeed'), 'tries');
    const handled = run.above('handledContacts');
    for (const id of ['contactsPerNeed']) agree(run.above(id), handled, id);
    for (const id of ['repeats', 'duplicates', 'wasted', 'fcr.observed']) agree(run.below(id), handled, id);
    expect(handled - run.above('fcr.observed')).toBeLessThanOrEqual(run.above('repeats'));
    expect(run.above('oneContact')).toBeLessThanOrEqual(run.above('resolved'));
    expect(run.above('channelsPerNeed')).toBeGreaterThanOrEqual(closed);
    agree(run.above('duplicates'), run.below('duplicatesMerged'), 'duplicates');
    agree(run.above('digitalStart.easy'), run.below('digitalToPhone.easy'), 'start digital');
    expect(run.below('csat')).toBeLessThanOrEqual(closed);
    for (const { name, mode } of run.model.channels) {
      if (mode !== 'self-service') continue;
      const [contained, sessions] = run.pair(`containment.${name}`);
      expect(contained).toBeLessThanOrEqual(sessions);
      for (const id of ['deflection', 'falseSuccess', 'noWayOut', 'givenUpInside']) {
        if (run.has(`${id}.${name}`)) agree(run.below(`${id}.${name}`), sessions, id);
      }
    }
  },
  'customers: outcomes are needs, and rates are what their parts make them': (run) => {
    const outcomes = ['firstContact', 'secondContact', 'thirdContact', 'laterContact', 'unresolved'];
    const needs = sumOf(outcomes.map((id) => run.below(`csat.${id}`)));
    expect(needs).toBeLessThanOrEqual(run.below('csat'));
    expect(sumOf(outcomes.map((id) => run.above(`csat.${id}`)))).toBeLessThanOrEqual(run.above('csat') + 1e-9);
    // Leaving is likelier after worse endings.
    const [first = 0, , , last = 0] = outcomes.map((id) => run.above(`hazard.${id}`));
    expect(last).toBeGreaterThan(first);
    agree(run.below('expectation'), run.below('nps'), 'customers at the end');
    agree(run.below('easy'), run.below('ces'), 'asked about ease');
    // The expected answer lies where the share of easy ones lets it: 5 to 7 for those, 1 to 4 for the others.
    const [ces, easy] = [run.above('ces') / run.below('ces'), run.above('easy') / run.below('easy')];
    expect(ces).toBeGreaterThanOrEqual(5 * easy + (1 - easy));
    expect(ces).toBeLessThanOrEqual(7 * easy + 4 * (1 - easy));
    if (run.has('cpa')) {
      agree(run.above('cpa'), run.above('acquisitionSpend'), 'spent');
      agree(run.below('cpa'), run.above('newCustomers'), 'won');
    }
    if (run.has('customersAtEnd')) agree(run.above('customersAtEnd'), run.below('nps'), 'customers at the end');
  },
  'shares lie between 0 and 1, and counts, seconds and costs are not below 0': (run) => {
    run.layout.measures.forEach(({ id, unit }, at) => {
      const [above, below] = [run.row[2 * at] as number, run.row[2 * at + 1] as number];
      expect(Number.isFinite(above) && Number.isFinite(below), id).toBe(true);
      // Values, scores and points may be below 0, and so may what is left when costs are taken off.
      if (unit === 'points' || ['cash', 'netValue'].includes(id) || /loyalty|net/i.test(id)) return;
      expect(above, id).toBeGreaterThanOrEqual(0);
      expect(below, id).toBeGreaterThanOrEqual(0);
      if (unit === 'share') expect(above, id).toBeLessThanOrEqual(below * (1 + 1e-12));
    });
  },
};

describe.each(['finance-insurance', 'consumer-goods', 'b2b', 'service-providers'])('figures of %s agree', (sector) => {
  const ready = listStrategies().filter(({ sectors }) => sectors.includes(sector));
  const { model } = loadScenario(sector, { size: 'small', strategies: ready.map(({ name }) => name) });
  const short = { ...(model as Model) };
  const horizon = { ...short.horizon, length: 6 * WEEK, warmUp: WEEK };
  const runs = short.strategies.map((_, row) => new Run({ ...short, horizon }, row));

  it.each(Object.entries(laws))('%s', (_, law) => {
    expect(runs.length).toBeGreaterThan(10);
    for (const run of runs) law(run);
  });
});
