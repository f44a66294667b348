import { describe, expect, it } from 'vitest';
import type { Knowledge } from '../../sim/model/service-sections.ts';
import { runAll, withSection } from '../kits/run-figures.ts';
import { shortSector } from '../kits/short-sector.ts';

const SECTOR = 'service-providers';
const NOTHING: Knowledge = {
  strength: 1,
  coreTime: 0,
  solvedMore: [0, 0, 0],
  contradictions: 0.08,
  contradictionsShared: 0.08,
  decay: 0,
  upkeep: 1,
  selfServiceGain: [0, 0, 0],
  novices: 1,
};
const BASE: Knowledge = {
  ...NOTHING,
  coreTime: 0.07,
  solvedMore: [0.02, 0.06, 0.03],
  contradictionsShared: 0.02,
  decay: 0.03,
  selfServiceGain: [0.08, 0.04, 0.01],
};
const base = (change: Partial<Knowledge>) => withSection('knowledge', { ...NOTHING, ...change });

describe('a knowledge base that changes nothing is the service without one, to the bit', () => {
  it('at strength 0, and with every effect at 0', () => {
    const { rows } = runAll(shortSector(SECTOR, 4, [withSection('knowledge', { ...BASE, strength: 0 }), base({})]));
    expect(rows[1]).toEqual(rows[0]);
    expect(rows[2]).toEqual(rows[0]);
  });
  it('measures apart, the service without a base is not touched by a strategy that has one', () => {
    const alone = runAll(shortSector(SECTOR, 3));
    const beside = runAll(shortSector(SECTOR, 3, [withSection('knowledge', BASE)]));
    for (const id of ['aht.phone', 'fcr.true', 'cost', 'csat', 'netValue'])
      expect(beside.value(0, id)).toBe(alone.value(0, id));
  });
  it('points of resolution do nothing where every contact solves its need', () => {
    const trivial = shortSector(SECTOR, 3, [base({ solvedMore: [0.02, 0.06, 0.03], contradictionsShared: 0.02 })]);
    const intents = trivial.intents.map((intent) => ({ ...intent, resolution: 1 }));
    const channels = trivial.channels.map((channel) => ({ ...channel, resolutionPenalty: [0, 0, 0] as const }));
    const journey = { ...trivial.journey, withoutHistory: 1 };
    // Beginners and tired agents would leave something to be known better.
    const strategies = trivial.strategies.map((strategy) => {
      const { workforce: _, ...service } = strategy.service;
      return { ...strategy, service };
    });
    const { rows } = runAll({ ...trivial, intents, channels, journey, strategies });
    expect(rows[1]).toEqual(rows[0]);
  });
});

describe('each part of a knowledge base does what it should', () => {
  const { value } = runAll(
    shortSector(SECTOR, 14, [
      base({ coreTime: 0.07 }),
      base({ solvedMore: [0.02, 0.06, 0.03] }),
      base({ contradictionsShared: 0.02 }),
      base({ selfServiceGain: [0.25, 0, 0] }),
      base({ coreTime: 0.3, decay: 0.5, upkeep: 0 }),
      base({ coreTime: 0.3, decay: 0.5, upkeep: 1 }),
    ]),
  );
  it('less searching: shorter handling', () => {
    expect(value(1, 'aht.phone')).toBeLessThan(value(0, 'aht.phone') * 0.97);
  });
  it('more known: more solved at first, fewer contacts', () => {
    expect(value(2, 'fcr.true')).toBeGreaterThan(value(0, 'fcr.true') + 0.02);
    expect(value(2, 'contactsPerNeed')).toBeLessThan(value(0, 'contactsPerNeed'));
  });
  it('one base for all channels: fewer contradictions, and fewer repeats for them', () => {
    expect(1 - value(0, 'answerConsistency')).toBeGreaterThan(0.03);
    expect(1 - value(3, 'answerConsistency')).toBeLessThan((1 - value(0, 'answerConsistency')) / 2);
    expect(value(3, 'contactsPerNeed')).toBeLessThan(value(0, 'contactsPerNeed'));
  });
  it('open to customers: fewer contacts, and those that remain take longer (the easy ones are gone)', () => {
    expect(value(4, 'handledContacts')).toBeLessThan(value(0, 'handledContacts'));
    expect(value(4, 'aht.phone')).toBeGreaterThan(value(0, 'aht.phone'));
  });
  it('without upkeep the benefit fades', () => {
    expect(value(5, 'aht.phone')).toBeGreaterThan(value(6, 'aht.phone') * 1.05);
    expect(value(5, 'aht.phone')).toBeLessThan(value(0, 'aht.phone'));
  });
});
