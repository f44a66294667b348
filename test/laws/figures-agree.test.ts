import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../scenarios/library.ts';
import { listStrategies } from '../../scenarios/strategies/list-strategies.ts';
import type { Model } from '../../sim/model/model.ts';
import { WEEK, YEAR } from '../../sim/model/units.ts';
import { type Pair, Run } from '../kits/whole-run.ts';

/*
 * Figures that speak of the same thing must agree, in every sector and under every ready strategy: parts add up to wholes,
 * by channel, by intent, by half-hour and by class of wait, and the same sum stands under every name it has.
 */

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, x) => sum + x, 0);

/** Equal but for the order of additions. */
function agree(one: number, other: number, what: string): void {
  if (Math.abs(one - other) > 1e-9 * Math.max(1, Math.abs(one), Math.abs(other)))
    expect.fail(`${what}: ${one}, ${other}`);
}

const laws: Readonly<Record<string, (run: Run) => void>> = {
  'contacts of a channel are the same ones in every figure of it': (run) => {
    for (const channel of run.live) {
      const [inTime, offered] = run.pair(`serviceLevel.${channel}`);
      const answered = run.below(`wait.${channel}`);
      const online = run.pair(`serviceLevelOnline.${channel}`);
      for (const id of ['abandonment', 'pWait', 'abandonmentInTime']) agree(run.below(`${id}.${channel}`), offered, id);
      agree(run.below(`serviceLevelOfAnswered.${channel}`), answered, 'answered');
      agree(run.above(`serviceLevelOfAnswered.${channel}`), inTime, 'in time');
      agree(run.above(`answered.${channel}`), answered, 'answered');
      agree(run.below(`answered.${channel}`), offered + run.above(`blocked.${channel}`), 'asked');
      const left = offered - answered;
      agree(run.below(`waitAbandoned.${channel}`), left, 'left');
      const short = run.above(`abandonmentInTime.${channel}`);
      agree(run.above(`serviceLevelCountingShortAbandons.${channel}`), inTime + short, 'short abandons');
      agree(run.below(`serviceLevelWithoutShortAbandons.${channel}`), offered - short, 'without short abandons');
      const verySoon = run.above(`serviceLevelCountingVeryShortAbandons.${channel}`) - inTime;
      agree(offered - verySoon, run.below(`abandonmentWithoutVeryShort.${channel}`), 'very short');
      agree(left - verySoon, run.above(`abandonmentWithoutVeryShort.${channel}`), 'very short');
      expect(verySoon).toBeLessThanOrEqual(left);
      const called = run.below(`waitOffline.${channel}`);
      if (!run.recovers) agree(online[1], offered - called, 'held the line');
      expect(online[0]).toBeLessThanOrEqual(inTime);
      expect(run.above(`pWait.${channel}`)).toBe(run.below(`waitIfWaiting.${channel}`));
    }
  },
  'seconds in line are the same ones in every figure': (run) => {
    for (const channel of run.live) {
      const waits = run.above(`wait.${channel}`) + run.above(`waitAbandoned.${channel}`);
      agree(run.above(`waitIfWaiting.${channel}`), waits, 'of those who wait');
      const again = run.has(`waitInterrupted.${channel}`) ? run.above(`waitInterrupted.${channel}`) : 0;
      agree(run.above(`inLine.${channel}`), waits + again, 'in line');
      const offline = run.recovers ? 0 : run.above(`waitOffline.${channel}`);
      agree(run.above(`waitOnline.${channel}`) + offline, waits, 'on and off the line');
      agree(run.above(`inHand.${channel}`), run.above(`aht.${channel}`), 'in hand');
      agree(run.below(`inLine.${channel}`), run.below('agentsOnDuty'), 'seconds counted');
    }
  },
  'half-hours of the week add up to the channel': (run) => {
    for (const channel of run.live) {
      const sums = (id: string) => sumOf(run.bins(`${id}.${channel}`).map(([above]) => above));
      const [inTime, offered] = run.pair(`serviceLevel.${channel}`);
      agree(sums('serviceLevelByWeek'), inTime, 'in time');
      agree(sums('offeredByWeek'), offered, 'offered');
      agree(sums('abandonmentByWeek'), offered - run.below(`wait.${channel}`), 'abandoned');
      agree(sums('waitByWeek'), run.above(`waitIfWaiting.${channel}`), 'waited');
      const weeks = run.below('agentsOnDuty') / WEEK;
      for (const id of ['serviceLevelByWeek', 'abandonmentByWeek', 'waitByWeek']) {
        agree(sumOf(run.bins(`${id}.${channel}`).map(([, below]) => below)), offered, id);
      }
      for (const [, below] of run.bins(`offeredByWeek.${channel}`)) agree(below, weeks, 'weeks');
      const [met, seen] = run.pair(`halfHoursInTarget.${channel}`);
      expect(met).toBeLessThanOrEqual(seen);
      expect(seen).toBeGreaterThanOrEqual(run.bins(`offeredByWeek.${channel}`).filter(([above]) => above > 0).length);
    }
  },
  'classes of waits hold every contact once, and quantiles lie in the right class': (run) => {
    for (const channel of run.live) {
      const curve = run.bins(`waitOnline.${channel}`);
      const bounds = run.layout.series.find(({ id }) => id === `waitOnline.${channel}`)?.bins as readonly number[];
      const all = curve[0]?.[1] as number;
      for (const [bin, [upTo, of]] of curve.entries()) {
        expect(of).toBe(all);
        expect(upTo).toBeGreaterThanOrEqual(curve[bin - 1]?.[0] ?? 0);
        expect(upTo).toBeLessThanOrEqual(all);
      }
      const called = run.recovers ? 0 : run.below(`waitOffline.${channel}`);
      const lost = run.recovers ? 0 : run.above(`callbackLost.${channel}`);
      agree(all, run.below(`serviceLevel.${channel}`) - called - lost, 'on the line');
      agree(run.bins(`waitOffline.${channel}`)[0]?.[1] as number, run.below(`waitOffline.${channel}`), 'called back');
      agree(all - (curve[0]?.[0] as number) + called, run.above(`pWait.${channel}`), 'waited at all');
      for (const percent of [50, 90, 95, 99]) {
        const [quantile, seen] = run.pair(`waitP${percent}.${channel}`);
        if (seen === 0) continue;
        const bin = bounds.findIndex((bound) => quantile <= bound);
        expect(curve[bin]?.[0]).toBeGreaterThanOrEqual((percent / 100) * all - 1e-6);
        if (bin > 0) expect(curve[bin - 1]?.[0]).toBeLessThanOrEqual((percent / 100) * all + 1e-6);
      }
    }
  },
  'intents and segments add up to the live channels': (run) => {
    const channels = (id: string, part: 0 | 1) => sumOf(run.live.map((name) => run.pair(`${id}.${name}`)[part]));
    const families = [
      run.model.intents.map(
        ({ name }) =>
          (id: string) =>
            `${id}.intent.${name}`,
      ),
      ...(run.has(`waitOf.${run.model.segments[0]?.name}`)
        ? [
            run.model.segments.map(
              ({ name }) =>
                (id: string) =>
                  `${id}Of.${name}`,
            ),
          ]
        : []),
    ];
    for (const family of families) {
      for (const [id, part] of [
        ['serviceLevel', 0],
        ['serviceLevel', 1],
        ['wait', 0],
        ['wait', 1],
      ] as const) {
        agree(sumOf(family.map((name) => run.pair(name(id))[part])), channels(id, part), `${id} ${part}`);
      }
    }
    const intents = (id: string, part: 0 | 1) =>
      sumOf(run.model.intents.map(({ name }) => run.pair(`${id}.intent.${name}`)[part]));
    agree(intents('abandonment', 0), channels('abandonment', 0), 'abandoned');
    agree(intents('waitOnline', 0), channels('waitOnline', 0), 'waited on the line');
    agree(intents('aht', 1), run.above('handledContacts'), 'handled');
    agree(intents('aht', 0), sumOf(run.assisted.map((name) => run.above(`aht.${name}`))), 'handling time');
    agree(intents('csat', 0), run.above('csat'), 'satisfied');
    agree(intents('csat', 1), run.below('csat'), 'rated');
    agree(intents('fcr', 0), run.above('fcr.true'), 'solved at first');
    agree(intents('fcr', 1), run.below('fcr.true'), 'assisted');
  },
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
        expect(sessions / shared).toBeGreaterThanOrEqual(1 - 1e-9);
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
    expect(channels).toBeGreaterThan((agents + overhead) * 0.98);
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
    const outcomes = ['firstContact', 'secondContact', 'laterContact', 'unresolved'];
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
