import { describe, expect, it } from 'vitest';
import * as counts from '../../sim/measures/counts/outbound-counts.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';
import { outboundModel as model, run } from '../kits/outbound-model.ts';

describe('offers in service', () => {
  it('at strength 0 are as if they were not there, to the bit', () => {
    const off = model({ offers: { strength: '0 %' } });
    const bare = model({});
    const [one, other] = [run(off), run(bare)];
    for (const { id } of layoutOf(bare).measures) expect(one.value(id), id).toEqual(other.value(id));
  });

  it('are made after solved contacts only, unless pushed; pushing costs loyalty', () => {
    const polite = run(model({ offers: { eligible: '100 %', accepted: '0 %' } }));
    const pushy = run(model({ offers: { eligible: '100 %', accepted: '0 %', pushed: '100 %', 'pushed-step': -0.15 } }));
    expect(polite.count(counts.OFFERS_PUSHED)).toBe(0);
    expect(pushy.count(counts.OFFERS_PUSHED)).toBeGreaterThan(100);
    expect(pushy.value('nps')).toBeLessThan(polite.value('nps'));
  });

  it('bring margin only when made, once a customer, and time whether accepted or not', () => {
    const none = run(model({ offers: { eligible: '100 %', 'load-below': '0 %' } }));
    expect(none.count(counts.OFFERS_POSSIBLE)).toBeGreaterThan(1000);
    expect(none.count(counts.OFFERS_MADE)).toBe(0);
    expect(none.value('saleMargins')).toBe(0);
    const { count } = run(
      model({
        offers: {
          eligible: '50 %',
          accepted: '90 %',
          seconds: '40 s',
          'sale-seconds': '100 s',
          'sale-margin': '7 EUR',
        },
      }),
    );
    const sold = count(counts.OFFERS_ACCEPTED);
    expect(count(counts.SALE_MARGINS)).toBe(7 * sold);
    expect(count(counts.OFFER_MARGINS)).toBe(7 * sold);
    expect(count(counts.OFFER_SECONDS)).toBe(40 * count(counts.OFFERS_MADE) + 100 * sold);
    // 4000 customers, some new ones instead of those who left; half of them eligible, each buys once.
    expect(sold).toBeGreaterThan(1000);
    expect(sold).toBeLessThan(2100);
  });

  it('are accepted more often where the profile is known, and more seldom where the contact did not help', () => {
    const acceptance = (offers: object) =>
      run(model({ offers: { eligible: '100 %', 'load-below': '1000 %', accepted: '10 %', ...offers } })).value(
        'offerAcceptance',
      );
    const plain = acceptance({ profile: '0 %' });
    expect(acceptance({ profile: '100 %', 'profile-factor': 1.75 })).toBeGreaterThan(1.4 * plain);
    expect(acceptance({ profile: '0 %', pushed: '100 %', 'unresolved-factor': 0.1 })).toBeLessThan(0.9 * plain);
  });

  it('lengthen handling and waits at equal staff', () => {
    const busy = { teams: { desk: { agents: 3, wage: '25 EUR/h', shifts: { 'Mon-Fri 08:00-20:00': 3 } } } };
    const [off, on] = [{}, { offers: { eligible: '100 %', 'load-below': '1000 %' } }].map((service) =>
      run(model(service, busy)),
    );
    expect(on?.value('aht.phone')).toBeGreaterThan((off?.value('aht.phone') as number) + 30);
    expect(on?.value('wait.phone')).toBeGreaterThan(off?.value('wait.phone') as number);
  });

  it('held back when the team is busy, earn more than offers always made, under load', () => {
    const busy = {
      teams: { desk: { agents: 1, wage: '25 EUR/h', shifts: { 'Mon-Fri 08:00-20:00': 5 } } },
      channels: { phone: { hours: 'Mon-Fri 08:00-20:00', patience: { exponential: '240 s' } } },
      customers: { all: { count: 14000, margin: '300 EUR/year', churn: '15 %/year', needs: '12 /year' } },
    };
    const offers = { eligible: '100 %', 'sale-margin': '4 EUR', seconds: '120 s' };
    const always = run(model({ offers: { ...offers, 'load-below': '100000 %' } }, busy));
    const threshold = run(model({ offers }, busy));
    expect(run(model({}, busy)).value('occupancy')).toBeGreaterThan(0.85);
    expect(threshold.value('netValue')).toBeGreaterThan(always.value('netValue'));
  });
});
