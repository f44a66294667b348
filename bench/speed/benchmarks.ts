import { readFileSync } from 'node:fs';
import { libraryFiles } from '../../scenarios/scenario-files.ts';
import type { Benchmark } from './benchmark.ts';
import { EXPECTED } from './expected-counts.ts';
import { ERLANG_A, erlangA } from './models/erlang-a.ts';
import { M_M_1, singleServer } from './models/single-server.ts';
import { skillDays } from './models/skill-days.ts';

const MILLION = 1_000_000;

/** The speed table, in its order. Tolerances are about four standard deviations of one run. */
export function benchmarks(): Benchmark[] {
  return workloads().map((workload) => ({ ...workload, expected: EXPECTED[workload.id]! }));
}

function workloads(): Omit<Benchmark, 'expected'>[] {
  return [
    {
      id: 'm1',
      title: 'M1: Erlang A, 1 million contacts',
      scenario: erlangA(MILLION),
      program: 'm1',
      repetitions: 6,
      known: [
        { figure: 'pWait', value: ERLANG_A.pWait, tolerance: 0.016 },
        { figure: 'meanWait', value: ERLANG_A.meanWait, tolerance: 0.005 },
        { figure: 'abandonment', value: ERLANG_A.abandonment, tolerance: 0.002 },
        { figure: 'serviceLevel', value: ERLANG_A.serviceLevel, tolerance: 0.011 },
      ],
    },
    {
      id: 'm2',
      title: 'M2: multi-skill day, 200 days, 200,000 customers',
      scenario: skillDays(200),
      program: 'm2',
      repetitions: 4,
      // From 30 runs of 200 days of the C program, each with other draws.
      known: [
        { figure: 'line-a.abandonment', value: 0.0637, tolerance: 0.002 },
        { figure: 'line-b.abandonment', value: 0.0795, tolerance: 0.0035 },
        { figure: 'line-c.abandonment', value: 0.0381, tolerance: 0.0015 },
        { figure: 'line-a.serviceLevel', value: 0.7708, tolerance: 0.0075 },
        { figure: 'line-b.serviceLevel', value: 0.6395, tolerance: 0.013 },
        { figure: 'line-c.serviceLevel', value: 0.7274, tolerance: 0.0075 },
      ],
    },
    {
      id: 'm3',
      title: 'M3: M/M/1, 10 million contacts',
      scenario: singleServer(10 * MILLION),
      program: 'm3',
      repetitions: 3,
      known: [
        { figure: 'pWait', value: M_M_1.pWait, tolerance: 0.003 },
        { figure: 'meanWait', value: M_M_1.meanWait, tolerance: 0.25 },
      ],
    },
    {
      id: 'year',
      title: 'A year of finance-insurance, typical',
      scenario: sector('finance-insurance'),
      size: 'typical',
      repetitions: 2,
    },
    {
      id: 'yearSmall',
      title: 'A year of finance-insurance, small',
      scenario: sector('finance-insurance'),
      size: 'small',
      repetitions: 4,
    },
    {
      id: 'large',
      title: 'A quarter of service-providers, large',
      scenario: sector('service-providers'),
      size: 'large',
      repetitions: 1,
      onRequest: true,
    },
  ];
}

/** Text of a scenario of the library. */
export function sector(name: string): string {
  const file = libraryFiles().find((one) => one.name === name);
  if (file === undefined) throw new Error(`the library has no scenario "${name}"`);
  return readFileSync(file.path, 'utf8');
}
