import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answeredAtAll, answeredWithin } from '../../bench/reference/maths/absorption.ts';
import { byElimination, byIteration, explore, type Move, type State } from '../../bench/reference/maths/chain.ts';
import { erlang, gamma, type Law, lognormal, uniform, weibull } from '../../bench/reference/maths/law.ts';
import { halfLineIntegral, integral } from '../../bench/reference/maths/quadrature.ts';
import { rungeKutta } from '../../bench/reference/maths/runge-kutta.ts';

describe('quadrature', () => {
  it('integrates what is known', () => {
    expect(integral((x) => x ** 7, 0, 2)).toBeCloseTo(32, 11);
    expect(integral(Math.sin, 0, Math.PI, 3)).toBeCloseTo(2, 13);
    expect(halfLineIntegral((x) => Math.exp(-x) * x ** 3)).toBeCloseTo(6, 12);
  });
});

describe('Runge-Kutta', () => {
  it('solves a decay and an oscillation', () => {
    const y = Float64Array.from([1, 0]);
    rungeKutta((_, at, slope) => slope.set([at[1] as number, -(at[0] as number)]), y, 0, 2 * Math.PI, 1000);
    expect(y[0]).toBeCloseTo(1, 9);
    expect(y[1]).toBeCloseTo(0, 9);
  });
});

describe('laws', () => {
  const laws: readonly (readonly [string, Law])[] = [
    ['erlang', erlang(120, 3)],
    ['gamma', gamma(200, 1.4)],
    ['lognormal', lognormal(150, 1.2)],
    ['uniform', uniform(20, 180)],
    ['weibull', weibull(160, 0.8)],
  ];

  it.each(laws)('%s: mean, square and survival say the same', (_, law) => {
    expect(law.expectation((x) => x) / law.mean).toBeCloseTo(1, 9);
    expect(law.expectation((x) => x * x) / law.square).toBeCloseTo(1, 8);
    expect(law.survivalTo(100)).toBeCloseTo(integral(law.survival, 0, 100, 4000), 4);
    expect(law.survivalTo(1e7) / law.mean).toBeCloseTo(1, 6);
  });
});

describe('Markov chains', () => {
  it('elimination and iteration agree on chains of any shape', () => {
    const rates = fc.array(fc.double({ min: 0.01, max: 10, noNaN: true }), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(rates, (rate) => {
        const moves = ([n = 0]: State): Move[] => [
          [[(n + 1) % 7], rate[n] as number],
          [[(n * 3 + 2) % 7], rate[n + 7] as number],
        ];
        const chain = explore([0], moves);
        const [one, other] = [byElimination(chain), byIteration(chain)];
        for (const [row, p] of one.entries()) expect(other[row]).toBeCloseTo(p, 9);
      }),
      { seed: 1 },
    );
  });
});

describe('a customer in line', () => {
  it('is answered as one of several stages when nobody leaves', () => {
    const tagged = { ahead: 2, progress: () => 0.1, leave: 0 };
    expect(answeredAtAll(tagged)).toEqual({ share: expect.closeTo(1, 12), wait: expect.closeTo(30, 10) });
    const t = 25;
    const stages = 1 - Math.exp(-0.1 * t) * (1 + 0.1 * t + (0.1 * t) ** 2 / 2);
    expect(answeredWithin(tagged, t)[2]).toBeCloseTo(stages, 12);
  });

  it('is answered sooner or never when some leave', () => {
    const tagged = { ahead: 3, progress: (ahead: number) => 0.05 + 0.01 * ahead, leave: 0.01 };
    const { share } = answeredAtAll(tagged);
    expect(share).toBeCloseTo(0.05 / 0.09, 12);
    expect(answeredWithin(tagged, 2000)[3]).toBeCloseTo(share, 9);
  });
});
