import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../scenarios/library.ts';
import type { Service } from '../../sim/model/service.ts';
import type { Security } from '../../sim/model/service-sections.ts';
import { runAll } from '../kits/run-figures.ts';
import { shortSector } from '../kits/short-sector.ts';

const SECTOR = 'finance-insurance';
const by =
  (change: Partial<Security>) =>
  (service: Service): Service => ({ ...service, security: { ...(service.security as Security), ...change } });

describe('identification', () => {
  const { rows, value } = runAll(
    shortSector(SECTOR, 26, [
      by({ strength: 0, seconds: 5, falseReject: 0, fraudPass: 0 }),
      by({ seconds: 90, falseReject: 0.33, fraudPass: 0.05 }),
      by({ fraudPass: 0.05 }),
      by({ falseReject: 0.04 }),
      by({ attempts: 0 }),
    ]),
  );
  it('moved by strength 0 is as today, to the bit', () => expect(rows[1]).toEqual(rows[0]));
  it('stricter: less lost by fraud, longer handling', () => {
    expect(value(2, 'fraudLoss')).toBeLessThan(value(0, 'fraudLoss'));
    expect(value(2, 'aht.phone')).toBeGreaterThan(value(0, 'aht.phone') + 20);
  });
  it('what passes costs its loss and nothing else', () => {
    expect(value(3, 'aht.phone')).toBe(value(0, 'aht.phone'));
    expect(value(0, 'cost') - value(3, 'cost')).toBeCloseTo(value(0, 'fraudLoss') - value(3, 'fraudLoss'), 3);
    expect(value(5, 'fraudLoss')).toBe(0);
  });
  it('fewer right customers rejected: shorter handling and fewer repeats', () => {
    expect(value(4, 'falseRejects')).toBeLessThan(0.06);
    expect(value(4, 'aht.phone')).toBeLessThan(value(0, 'aht.phone') - 5);
    expect(value(4, 'fcr.true')).toBeGreaterThan(value(0, 'fcr.true'));
  });
  it('naming how it is today leaves handling time where it was', () => {
    const named = shortSector(SECTOR, 26);
    const strategies = named.strategies.map((strategy) => {
      const { security: _, ...service } = strategy.service;
      return { ...strategy, service };
    });
    const unnamed = { ...named, strategies };
    expect(Math.abs(runAll(unnamed).value(0, 'aht.phone') / value(0, 'aht.phone') - 1)).toBeLessThan(0.01);
  });
});

describe('the ready ways of identification', () => {
  it('need to know how it is today', () => {
    const { issues } = loadScenario('b2b', { strategies: ['app-token'] });
    expect(issues.filter(({ severity }) => severity === 'warning').map(({ path }) => path.join('.'))).toContain(
      'strategies.app-token.security',
    );
  });
});
