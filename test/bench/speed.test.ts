import { describe, expect, it } from 'vitest';
import type { Measurement } from '../../bench/speed/benchmark.ts';
import { benchmarks } from '../../bench/speed/benchmarks.ts';
import { buildPrograms, compiler } from '../../bench/speed/c-programs.ts';
import { EXPECTED } from '../../bench/speed/expected-counts.ts';
import { changedCounts, findingsOf } from '../../bench/speed/findings.ts';
import { measure, readModel } from '../../bench/speed/measure.ts';
import { ERLANG_A, erlangA } from '../../bench/speed/models/erlang-a.ts';
import { manyPools } from '../../bench/speed/models/many-pools.ts';
import { singleServer } from '../../bench/speed/models/single-server.ts';
import { skillDays } from '../../bench/speed/models/skill-days.ts';
import type { Row } from '../../bench/speed/rounds.ts';
import { speedDocument } from '../../bench/speed/speed-document.ts';
import { aligned, speedTable } from '../../bench/speed/speed-table.ts';

describe('the speed benchmark', () => {
  it('has an expected count for each of its scenarios, all of which can be read', () => {
    for (const { id, scenario, size } of benchmarks()) {
      expect(EXPECTED[id], id).toBeDefined();
      expect(readModel(scenario, size).teams.length, id).toBeGreaterThan(0);
    }
  });

  it('takes exactly two events a contact where only arrivals and departures happen', () => {
    for (const text of [erlangA(20_000), singleServer(20_000), manyPools(20_000, 3)]) {
      const { contacts, events, seconds } = measure(text, undefined, 1);
      // Beside them there are the ends of half-hours.
      expect(events - 2 * contacts).toBeLessThan(1000);
      expect(events).toBeGreaterThanOrEqual(2 * contacts);
      expect(seconds).toBeGreaterThan(0);
    }
  });

  it('does the same work each time', () => {
    const [one, other] = [measure(skillDays(3), undefined, 1), measure(skillDays(3), undefined, 2)];
    expect(other.contacts).toBe(one.contacts);
    expect(other.events).toBe(one.events);
    expect(other.figures).toEqual(one.figures);
  });

  it('sends home everybody before the night of a multi-skill day is over', () => {
    const days = readModel(skillDays(2), undefined);
    expect(days.horizon.length).toBe(2 * 86_400);
    expect(days.teams.map(({ name }) => name)).toEqual(['p1', 'p2', 'p3']);
  });
});

describe('a measurement', () => {
  const measured: Measurement = {
    contacts: 10,
    events: 20,
    seconds: 2,
    cpuSeconds: 1,
    coldCpuSeconds: 1.5,
    memory: 50,
    figures: { pWait: ERLANG_A.pWait, meanWait: 5 },
  };

  it('that does other work than expected is reported', () => {
    expect(changedCounts('m1', { contacts: 10, events: 20 }, measured)).toEqual([]);
    expect(changedCounts('m1', { contacts: 10, events: 21 }, measured)[0]).toMatch(/^m1: results changed: /);
  });

  it('that contradicts theory is reported, and so is one without the figure', () => {
    const m1 = benchmarks()[0]!;
    const findings = findingsOf({ ...m1, expected: { contacts: 10, events: 20 } }, measured);
    expect(findings.map((finding) => finding.split(' ')[1])).toEqual(['meanWait', 'abandonment', 'serviceLevel']);
  });

  it('becomes a row of a table and an entry of a document', () => {
    const row: Row = {
      benchmark: benchmarks()[0]!,
      best: measured,
      cpuSeconds: [1, 1.2],
      program: { contacts: 10, cpuSeconds: 0.5 },
      ratio: 2,
      findings: [],
    };
    expect(speedTable([row]).split('\n')[1]).toMatch(/2\.00 x$/);
    expect(speedDocument([row])).toMatchObject({
      m1: { contacts: 10, events: 20, contactsPerCpuSecond: 10, ratioToC: 2 },
    });
  });

  it('stands in columns', () => {
    expect(
      aligned([
        ['', 'number'],
        ['long name', '1'],
      ]),
    ).toBe('           number\nlong name       1');
  });
});

describe.skipIf(compiler() === undefined)('the C programs', () => {
  it('build, agree with theory, and take two events a contact', () => {
    const programs = buildPrograms(compiler()!, ['m1', 'm2', 'm3']);
    try {
      const m1 = programs.run('m1');
      expect(m1.contacts).toBe(1_000_000);
      expect(m1.events).toBe(2_000_000);
      expect(Number(m1.pWait)).toBeCloseTo(ERLANG_A.pWait, 1.7);
      expect(Number(m1.abandonment)).toBeCloseTo(ERLANG_A.abandonment, 2.5);
      const m2 = programs.run('m2');
      expect(m2.events).toBe(2 * m2.contacts + 200 * 23);
      const m3 = programs.run('m3');
      expect(Number(m3.meanWait)).toBeCloseTo(9, 0);
    } finally {
      programs.remove();
    }
  });
});
