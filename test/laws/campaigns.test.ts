import { describe, expect, it } from 'vitest';
import * as counts from '../../sim/measures/counts/outbound-counts.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';
import type { Campaign } from '../../sim/model/outbound-sections.ts';
import { outboundModel as model, run } from '../kits/outbound-model.ts';
import { shortSector } from '../kits/short-sector.ts';

const CAMPAIGN = { share: '50 %', permission: '100 %', conversion: '5 %', every: '30 d' };

describe('campaigns', () => {
  it('at strength 0 are as if they were not there, to the bit', () => {
    const off = model({ campaign: { strength: '0 %' } });
    const bare = model({});
    const [one, other] = [run(off), run(bare)];
    for (const { id } of layoutOf(bare).measures) expect(one.value(id), id).toEqual(other.value(id));
  });

  it('balance: sales = attempts x reach x conversion, and each reach is one of the attempts', () => {
    const { count, value } = run(model({ campaign: { ...CAMPAIGN, answered: '20 %' } }));
    expect(count(counts.ATTEMPTS)).toBeGreaterThan(5000);
    expect(count(counts.REACHED) / count(counts.ATTEMPTS)).toBeCloseTo(0.2, 1);
    expect(count(counts.SALES) / count(counts.REACHED)).toBeCloseTo(0.05, 1);
    expect(value('outboundAttempts') * value('outboundReach') * value('outboundConversion')).toBeCloseTo(
      value('outboundSales'),
      6,
    );
    expect(value('outboundReach')).toBe(count(counts.REACHED) / count(counts.ATTEMPTS));
  });

  it('dial in their hours and at no other time', () => {
    const attemptsBy = (length: string) => {
      const campaign = { ...CAMPAIGN, hours: 'Wed 10:00-10:30' };
      return run(model({ campaign }, { horizon: { start: '2026-01-05', length } })).count(counts.ATTEMPTS);
    };
    expect(attemptsBy('57 h')).toBe(0);
    const inHours = attemptsBy('58.5 h');
    expect(inHours).toBeGreaterThan(50);
    expect(attemptsBy('6 d')).toBe(inHours);
  });

  it('with history call nobody with an open need; without, in proportion to how many have one', () => {
    const known = run(model({ campaign: { ...CAMPAIGN, history: '100 %' } }));
    const blind = run(model({ campaign: { ...CAMPAIGN, history: '0 %' } }));
    expect(known.count(counts.CALLED_WITH_PROBLEM)).toBe(0);
    expect(known.count(counts.SUPPRESSED)).toBeGreaterThan(0);
    expect(blind.count(counts.CALLED_WITH_PROBLEM)).toBeGreaterThan(5);
  });

  it('with history leave in peace whoever was reached of late, refused within a year, or is a detractor', () => {
    const often = { ...CAMPAIGN, share: '100 %', every: '20 d', answered: '90 %', 'opt-out': '0 %' };
    const reached = (campaign: object, rest: object = {}) =>
      run(model({ campaign: { ...often, ...campaign } }, rest)).count(counts.REACHED);
    const buyers = reached({ conversion: '100 %', quiet: '0 s' });
    expect(reached({ conversion: '100 %', quiet: '300 d' })).toBeLessThan(0.3 * buyers);
    // Whoever does not buy refuses, and there are 40 weeks.
    expect(reached({ conversion: '0 %', quiet: '0 s' })).toBeLessThan(0.3 * buyers);
    expect(reached({}, { loyalty: { 'detractor-cut': 50, 'promoter-cut': 60 } })).toBe(0);
  });

  it('call nobody who wants no more calls, or never permitted any', () => {
    const list = { ...CAMPAIGN, share: '100 %', every: '20 d', history: '0 %', 'blind-answered': '90 %' };
    const last = run(model({ campaign: { ...list, 'blind-conversion': '0 %', 'opt-out': '100 %' } }));
    expect(last.count(counts.REACHED)).toBeGreaterThan(2000);
    expect(last.count(counts.REACHED)).toBeLessThanOrEqual(4000);
    const listed = (permission: string) =>
      run(model({ campaign: { ...list, every: '400 d', permission } })).count(counts.LISTED);
    expect(listed('100 %')).toBe(4000);
    expect(listed('30 %') / 4000).toBeCloseTo(0.3, 1);
  });

  it('with history reach and sell to more of those they call, and annoy fewer', () => {
    const list = { ...CAMPAIGN, conversion: undefined, share: '100 %', 'opt-out': '0 %', 'hold-out': '50 %' };
    const runs = ['0 %', '50 %', '100 %'].map((history) => run(model({ campaign: { ...list, history } })));
    for (const id of ['outboundReach', 'outboundConversion']) {
      const [blind, half, known] = runs.map(({ value }) => value(id)) as [number, number, number];
      expect(half, id).toBeGreaterThan(1.1 * blind);
      expect(known, id).toBeGreaterThan(1.1 * half);
    }
    const harm = ({ value }: ReturnType<typeof run>) => value('loyalty.heldOut') - value('loyalty.called');
    expect(harm(runs[0] as ReturnType<typeof run>)).toBeGreaterThan(harm(runs[2] as ReturnType<typeof run>));
  });

  it('of prospects dial the numbers of the year, again where nobody answered, and no customer', () => {
    const outside = { team: 'outsourced', lines: 2 };
    const prospects = {
      ...outside,
      list: 'prospects',
      prospects: '0.5 /year',
      every: '7 d',
      answered: '50 %',
      attempts: 2,
    };
    const { count, value } = run(model({ campaign: prospects }));
    const numbers = (2000 * 40 * 7) / 365;
    expect(count(counts.LISTED)).toBeGreaterThan(numbers - 1);
    expect(count(counts.LISTED)).toBeLessThan(numbers + 2000 / 52 + 1);
    expect(count(counts.ATTEMPTS) / count(counts.LISTED)).toBeCloseTo(1.5, 1);
    expect(value('outboundOptOuts')).toBe(0);
    expect(value('churn')).toBe(run(model({})).value('churn'));
  });

  it('of a segment call nobody else', () => {
    const two = {
      customers: {
        few: { count: 500, margin: '100 EUR/year', churn: '15 %/year', needs: '4 /year' },
        many: { count: 3500, margin: '100 EUR/year', churn: '15 %/year', needs: '4 /year' },
      },
    };
    const all = { ...CAMPAIGN, share: '100 %', every: '400 d' };
    const listed = (segments: string[]) => run(model({ campaign: { ...all, segments } }, two)).count(counts.LISTED);
    expect(listed(['few'])).toBe(500);
    expect(listed([])).toBe(4000);
  });

  it('with more attempts sell more, but less with each one', () => {
    const sales = [1, 3, 6].map((attempts) => {
      const campaign = {
        ...CAMPAIGN,
        attempts,
        'blind-answered': '30 %',
        history: '0 %',
        'opt-out': '0 %',
        'attempt-delay': '2 h',
        every: '120 d',
      };
      return run(model({ campaign: { ...campaign, 'blind-conversion': '30 %' } })).count(counts.SALES);
    });
    const [one, three, six] = sales as [number, number, number];
    expect(three).toBeGreaterThan(one);
    expect(six).toBeGreaterThan(three);
    expect((six - three) / 3).toBeLessThan((three - one) / 2);
  });

  it('opt-outs of those who are called beyond what they bear count double', () => {
    const often = {
      ...CAMPAIGN,
      share: '100 %',
      every: '10 d',
      'blind-answered': '80 %',
      history: '0 %',
      'blind-conversion': '0 %',
      'opt-out': '3 %',
    };
    const patient = run(model({ campaign: { ...often, tolerance: 1000 } }));
    const strained = run(model({ campaign: { ...often, tolerance: 1 } }));
    expect(strained.count(counts.OPT_OUTS)).toBeGreaterThan(patient.count(counts.OPT_OUTS));
    expect(patient.count(counts.PRESSURE_BREACHES)).toBe(0);
  });

  it('the lot measures what the calls do to loyalty: nothing when nothing annoys', () => {
    const held = {
      ...CAMPAIGN,
      share: '100 %',
      'hold-out': '50 %',
      history: '0 %',
      'blind-answered': '60 %',
      'blind-conversion': '0 %',
      'opt-out': '0 %',
      every: '20 d',
    };
    const effect = (annoyance: number) => {
      const { value } = run(model({ campaign: { ...held, 'blind-annoyance': annoyance, 'blind-stirred': '100 %' } }));
      return value('loyalty.called') - value('loyalty.heldOut');
    };
    const none = effect(0);
    expect(Math.abs(none)).toBeLessThan(0.05);
    expect(effect(0.1) - none).toBeLessThan(-0.1);
  });

  it('stir customers: a factor on leaving loses more of them', () => {
    const all = { ...CAMPAIGN, share: '100 %', answered: '60 %', annoyance: 0 };
    const calm = run(model({ campaign: { ...all, stirred: '100 %' } }));
    const stirred = run(model({ campaign: { ...all, stirred: '167 %' } }));
    expect(stirred.value('churn')).toBeGreaterThan(calm.value('churn'));
  });

  it('stir customers under contract too, who decide once a contract', () => {
    const contract = { count: 4000, margin: '100 EUR/year', churn: '30 %/year', needs: '4 /year', contract: '91 d' };
    const churn = (stirred: string) => {
      const campaign = { ...CAMPAIGN, share: '100 %', answered: '90 %', annoyance: 0, stirred };
      return run(model({ campaign }, { customers: { all: { ...contract, notice: '30 d' } } })).value('churn');
    };
    expect(churn('167 %')).toBeGreaterThan(1.05 * churn('100 %'));
  });

  it('know nothing of a new customer that was said by one who left', () => {
    const moving = { all: { count: 4000, margin: '100 EUR/year', churn: '85 %/year', needs: '4 /year' } };
    const list = { ...CAMPAIGN, share: '100 %', every: '20 d', history: '0 %', 'blind-answered': '95 %' };
    const { count } = run(
      model(
        { campaign: { ...list, 'blind-conversion': '0 %', 'opt-out': '100 %', 'blind-annoyance': 0 } },
        { customers: moving, acquisition: { room: '0 %' } },
      ),
    );
    // 4000 places, each reached once and never again, unless somebody new came into it.
    expect(count(counts.REACHED)).toBeGreaterThan(4500);
  });

  it('outside cost by the minute and take no agent', () => {
    const { count, value } = run(
      model({
        campaign: {
          ...CAMPAIGN,
          team: 'outsourced',
          lines: 2,
          'per-minute': '0.60 EUR/min',
          annoyance: 0,
          stirred: '100 %',
        },
      }),
    );
    expect(count(counts.CALL_SECONDS)).toBe(0);
    expect(count(counts.OUTSOURCED_COST)).toBeCloseTo((count(counts.OUTSOURCED_SECONDS) / 60) * 0.6, 6);
    expect(value('outboundSalesPerHour')).toBeCloseTo(
      count(counts.SALES) / (count(counts.OUTSOURCED_SECONDS) / 3600),
      9,
    );
    expect(value('outboundPenetration')).toBeCloseTo(count(counts.REACHED) / count(counts.LISTED), 9);
    expect(value('wait.phone')).toBe(run(model({})).value('wait.phone'));
  });

  it('dialled ahead reach more for each second of a caller, and leave some who answer without an agent, within the cap', () => {
    const list = { ...CAMPAIGN, list: 'endless', answered: '20 %', ring: '30 s', hours: 'Mon-Fri 09:00-20:00' };
    const one = run(model({ campaign: { ...list, dialler: 'progressive' } }));
    const many = run(model({ campaign: { ...list, dialler: 'predictive', ratio: 4, 'nuisance-cap': '3 %' } }));
    expect(one.count(counts.NUISANCE)).toBe(0);
    const perSecond = ({ count }: typeof one) => count(counts.REACHED) / count(counts.CALL_SECONDS);
    expect(perSecond(many)).toBeGreaterThan(perSecond(one));
    expect(many.count(counts.NUISANCE) / (many.count(counts.REACHED) + many.count(counts.NUISANCE))).toBeLessThan(0.04);
    expect(many.count(counts.NUISANCE)).toBeGreaterThan(0);
  });
});

describe('in a sector', () => {
  const SERVICE = ['wait.phone', 'abandonment.phone', 'fcr.true', 'csat', 'churn', 'occupancy', 'contactsPerNeed'];

  it('callers outside whom nobody minds leave service as it is, to the bit', () => {
    const outside = { strength: '100 %', team: 'outsourced', lines: 3 };
    const quiet = { annoyance: 0, stirred: '100 %' };
    const campaign = model({ campaign: { ...outside, ...quiet } }).strategies[0]?.service.campaign as Campaign;
    const sector = shortSector('service-providers', 6, [(service) => ({ ...service, campaign })]);
    const [today, calls] = [run(sector, 0), run(sector, 1)];
    expect(calls.count(counts.REACHED)).toBeGreaterThan(100);
    for (const id of SERVICE) expect(calls.value(id), id).toBe(today.value(id));
  });
});
