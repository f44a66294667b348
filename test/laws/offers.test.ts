import { describe, expect, it } from 'vitest';
import * as counts from '../../sim/measures/outbound-counts.ts';
import { outboundModel as model, run } from '../kits/outbound-model.ts';

describe('offers in service', () => {
  it('are made after solved contacts only, unless pushed; pushing costs loyalty', () => {
    const polite = run(model({ offers: { eligible: '100 %', accepted: '0 %' } }));
    const pushy = run(model({ offers: { eligible: '100 %', accepted: '0 %', pushed: '100 %', 'pushed-step': -0.15 } }));
    expect(polite.count(counts.OFFERS_PUSHED)).toBe(0);
    expect(pushy.count(counts.OFFERS_PUSHED)).toBeGreaterThan(100);
    expect(pushy.value('nps')).toBeLessThan(polite.value('nps'));
  });

  it('bring margin only when made', () => {
    const { count, value } = run(model({ offers: { eligible: '100 %', 'load-below': '0 %' } }));
    expect(count(counts.OFFERS_MADE)).toBe(0);
    expect(value('saleMargins')).toBe(0);
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
