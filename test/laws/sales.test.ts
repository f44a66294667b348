import { describe, expect, it } from 'vitest';
import { readScenario } from '../../scenarios/read-scenario.ts';
import { prepare, simulate } from '../../sim/engine/simulate.ts';
import { SALE_MARGINS } from '../../sim/measures/counts/outbound-counts.ts';
import { SAVE_SECONDS } from '../../sim/measures/counts/sales-counts.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';
import type { Model } from '../../sim/model/model.ts';

const DESK = { desk: { agents: 30, wage: '25 EUR/h', shrinkage: '0 %' } };
const FLAT = { loyalty: { gain: 0, loss: 0, 'open-problem': 0, imprint: '0 %' }, demand: { busyness: '0 %' } };

/** A base whose only need may end in a purchase, or in leaving. */
function model(intent: object, rest: object = {}, service: object = {}): Model {
  const tree = {
    centralino: 1,
    name: 'sales',
    horizon: { start: '2026-01-05', length: '52 weeks' },
    customers: { all: { count: 6000, margin: '100 EUR/year', churn: '30 %/year', needs: '2 /year' } },
    demand: {
      busyness: '0 %',
      profiles: { flat: { weekdays: [1, 1, 1, 1, 1, 1, 1], day: { from: '00:00', weights: new Array(48).fill(1) } } },
    },
    channels: { phone: { patience: 'never' } },
    intents: { call: { share: '100 %', talk: '3 min', resolution: '100 %', 'wrap-up': '0 s', ...intent } },
    handling: { identification: '0 %' },
    journey: { misroute: '0 %', 'needs-history': '0 %' },
    teams: DESK,
    ...rest,
    service,
  };
  const found = readScenario(JSON.stringify(tree), { file: 'sales' });
  if (found.model === undefined) throw new Error(JSON.stringify(found.issues));
  return found.model;
}

function run(of: Model) {
  const prepared = prepare(of, 0);
  const row = simulate(prepared, 'sales', 0);
  const { measures } = layoutOf(of);
  const pair = (id: string): [number, number] => {
    const at = measures.findIndex((measure) => measure.id === id);
    if (at < 0) throw new Error(`no measure ${id}`);
    return [row[2 * at] as number, row[2 * at + 1] as number];
  };
  const value = (id: string) => pair(id)[0] / pair(id)[1];
  return { row, pair, value, tally: prepared.floor.tally, ids: measures.map(({ id }) => id) };
}

const SALE = { margin: '18 EUR', conversion: '40 %', unhelped: '50 %', cools: '3 h' };

describe('what customers buy when a need ends', () => {
  it('moves nothing but sales', () => {
    const [plain, selling] = [run(model({})), run(model({ sale: SALE }))];
    for (const id of plain.ids) {
      if (['cash', 'netValue'].includes(id)) continue;
      expect(selling.pair(id), id).toEqual(plain.pair(id));
    }
    expect(selling.value('netValue') - plain.value('netValue')).toBeCloseTo(selling.value('saleMargins'), 6);
    expect(selling.tally.outbound[SALE_MARGINS]).toBe(18 * selling.pair('purchases.intent.call')[0]);
  });

  it('is the conversion when everybody is helped at once, and less by the half-life when help is late', () => {
    const soon = run(model({ sale: { ...SALE, cools: '10 d' } }));
    expect(soon.value('conversion.intent.call')).toBeGreaterThan(0.38);
    expect(soon.value('conversion.intent.call')).toBeLessThan(0.42);
    // All are helped three hours after the need arose: half of what help adds is lost, 40 % x (50 % + 50 % / 2).
    const late = run(model({ sale: SALE, talk: '3 h' }, { teams: { desk: { ...DESK.desk, agents: 200 } } }));
    expect(late.value('conversion.intent.call')).toBeGreaterThan(0.28);
    expect(late.value('conversion.intent.call')).toBeLessThan(0.32);
  });

  it('is what is bought unhelped when nobody is helped', () => {
    const { pair, value } = run(model({ sale: SALE, resolution: '0 %' }));
    expect(pair('conversionHelped.intent.call')).toEqual([0, 0]);
    expect(value('conversion.intent.call')).toBeGreaterThan(0.18);
    expect(value('conversion.intent.call')).toBeLessThan(0.22);
  });

  it('never falls when a need is solved instead of given up: the same number decides', () => {
    const bought = ['0 %', '50 %', '100 %'].map(
      (resolution) =>
        run(model({ sale: { ...SALE, cools: '1000 d' }, resolution }, FLAT)).pair('conversion.intent.call')[0],
    );
    expect(bought[1]).toBeGreaterThan(bought[0] as number);
    expect(bought[2]).toBeGreaterThan(bought[1] as number);
  });
});

const CANCELS = { share: '10 %', persuaded: '20 %', anyway: '50 %' };

describe('customers who mean to leave', () => {
  it('are part of the churn, not on top of it: it stays what the file says', () => {
    const [silent, calling] = [run(model({}, FLAT)), run(model({ cancels: CANCELS }, FLAT))];
    expect(silent.value('churn')).toBeGreaterThan(0.28);
    expect(calling.value('cancelled')).toBeGreaterThan(500);
    // Counted twice, they would add ten points. Two runs of 6,000 customers differ by less than a point by chance, most of the time.
    expect(Math.abs(calling.value('churn') - silent.value('churn'))).toBeLessThan(0.03);
  });

  it('stay as often as they are persuaded, and leave when nobody takes care of them', () => {
    const heard = run(model({ cancels: CANCELS }, FLAT));
    expect(Math.abs(heard.value('saveRate') - 0.2)).toBeLessThan(0.04);
    expect(heard.value('cancelledUnheard')).toBe(0);
    const unheard = run(model({ cancels: CANCELS, resolution: '0 %' }, FLAT));
    expect(unheard.pair('saveRate')).toEqual([0, 0]);
    expect(unheard.value('cancelledUnheard')).toBe(1);
    // Of those who are not helped half leave, of the others all but those persuaded.
    expect(unheard.value('cancelled') / heard.value('cancelled')).toBeLessThan(0.75);
  });

  it('are fewer where customers are loyal', () => {
    const happy = {
      loyalty: { ...FLAT.loyalty, gain: 0.5, imprint: '100 %', expectation: 0, 'expectation-learning': '0 %' },
    };
    const [plain, loyal] = [FLAT, { ...FLAT, ...happy }].map((rest) => run(model({ cancels: CANCELS }, rest)));
    expect(loyal?.value('cancelled')).toBeLessThan(0.9 * (plain?.value('cancelled') as number));
  });
});

const OFFER = { eligible: '100 %', stays: '60 %', discount: '50 %', lasts: '73 d', seconds: '90 s', unneeded: '0 %' };

describe('a price cut for them', () => {
  const withOffer = (offer: object) => run(model({ cancels: CANCELS }, FLAT, { 'save-offer': { ...OFFER, ...offer } }));
  const without = run(model({ cancels: CANCELS }, FLAT));

  it('at strength 0, or when nobody may have it, is as if it were not there, to the bit', () => {
    for (const offer of [{ strength: '0 %' }, { eligible: '0 %' }]) {
      expect([...withOffer(offer).row]).toEqual([...without.row]);
    }
  });

  it('keeps more, takes the agents time, and costs its share of the margin', () => {
    const on = withOffer({});
    expect(Math.abs(on.value('saveRate') - 0.6)).toBeLessThan(0.05);
    expect(on.value('churn')).toBeLessThan(without.value('churn'));
    expect(on.value('aht.phone')).toBeCloseTo(without.value('aht.phone') + 90, 0);
    expect(on.tally.sales[SAVE_SECONDS]).toBeCloseTo(90 * on.pair('handledContacts')[0], 6);
    // Half the margin for a fifth of a year: 10 EUR each.
    expect(on.value('discounts')).toBeCloseTo(10 * on.value('kept'), 6);
    expect(on.pair('discountsUnneeded')[0]).toBe(0);
  });

  it('is paid to more people the more freely it is given, and keeps no more of them', () => {
    const [tight, free] = [withOffer({}), withOffer({ unneeded: '40 %' })];
    expect(free.pair('kept')).toEqual(tight.pair('kept'));
    expect(free.value('discounts')).toBeGreaterThan(3 * tight.value('discounts'));
    expect(free.value('netValue')).toBeLessThan(tight.value('netValue'));
  });
});

describe('bad input about sales and cancellations', () => {
  const issuesOf = (tree: object) =>
    readScenario(JSON.stringify(tree), { file: 'sales' }).issues.map(
      ({ path, expected }) => `${path.join('.')}: ${expected}`,
    );

  it('tells when more would cancel than leave, and when nobody has a name', () => {
    const base = {
      centralino: 1,
      name: 'wrong',
      horizon: { length: '4 weeks', 'warm-up': '1 week' },
      customers: { all: { count: 100, margin: '100 EUR/year', churn: '5 %/year', needs: '2 /year' } },
      channels: { phone: {} },
      intents: { call: { share: '100 %', talk: '3 min', cancels: { share: '50 %', persuaded: '0 %' } } },
      teams: DESK,
    };
    expect(issuesOf(base)).toEqual([
      'customers.all.churn: at least 63.2 %/year: so many cancel when their needs are over',
    ]);
    const nameless = {
      ...base,
      customers: {},
      intents: { call: { arrivals: { rate: '3 /h' }, talk: '3 min', sale: { margin: '3 EUR', conversion: '5 %' } } },
    };
    expect(issuesOf(nameless).join()).toContain(
      'intents.call.sale: an intent with a "share" of the needs of customers',
    );
  });
});

describe('needs that a closed channel keeps away', () => {
  it('end as needs that nobody solves: some buy, and most of those who mean to leave do', () => {
    const intent = { sale: SALE, cancels: CANCELS, resolution: '0 %' };
    const two = { ...FLAT, channels: { phone: { patience: 'never' }, email: {} } };
    const closed = { 'closed-channels': { channels: ['email'], 'kept-away': '100 %' } };
    const [open, kept] = [run(model(intent, two)), run(model(intent, two, closed))];
    expect(kept.value('notContacted')).toBeGreaterThan(1000);
    for (const id of ['purchases.intent.call', 'cancelled'])
      expect(Math.abs(kept.value(id) / open.value(id) - 1), id).toBeLessThan(0.02);
  });
});
