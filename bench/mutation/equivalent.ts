const SAME_DOUBLE = 'the next whole number is the same double';
const NEVER_MISSING = 'the list has an entry for each row: the default is there for the compiler only';

/** Mutants that change nothing anybody could see, by id, each with the reason. They do not count. */
export const EQUIVALENT: Readonly<Record<string, string>> = {
  'sim/random/logarithm.ts | const TWO_54 = 18014398509481984; | constant | const TWO_54 = 18014398509481984;':
    SAME_DOUBLE,
  'sim/random/power.ts | const TWO_54 = 18014398509481984; | constant | const TWO_54 = 18014398509481984;': SAME_DOUBLE,
  'sim/random/double-bits.ts | for (let i = 0, power = Number.MIN_VALUE; i < POWERS.length; i++, power *= 2) POWERS[i] = power; | boundary | for (let i = 0, power = Number.MIN_VALUE; i <= POWERS.length; i++, power *= 2) POWERS[i] = power;':
    'writing behind the end of a typed array does nothing',
  'sim/random/distribution-function.ts | return averageOver(d.parts, (of) => varianceOf(of) + (meanOf(of) - mean) * (meanOf(of) - mean)); | arithmetic | return averageOver(d.parts, (of) => varianceOf(of) + (meanOf(of) - mean) * (meanOf(of) + mean));':
    'the mean of (m - M) (m + M) is that of m m - M M, which is the variance too',
  "sim/compile/compile-demand.ts | if (arrivals.kind === 'trace') return { kind: TRACE, rates: new Float64Array(1), slot: Infinity, season: [], trace }; | constant | if (arrivals.kind === 'trace') return { kind: TRACE, rates: new Float64Array(2), slot: Infinity, season: [], trace };":
    'a trace has no rates: nobody reads them',
  'sim/compile/compile-demand.ts | const rates = Float64Array.from({ length: slots }, (_, i) => rate * (profile.week[(i + shift) % slots] ?? 0)); | constant | const rates = Float64Array.from({ length: slots }, (_, i) => rate * (profile.week[(i + shift) % slots] ?? 1));':
    NEVER_MISSING,
  'sim/compile/compile-choice.ts | return urgent.map((share, row) => (1 - wants) * share + wants * (onRecord[row] ?? 0)); | constant | return urgent.map((share, row) => (1 - wants) * share + wants * (onRecord[row] ?? 1));':
    NEVER_MISSING,
  'sim/compile/compile-switching.ts | const weights = visits.map((share, state) => share * (stays[state] ?? 0)); | constant | const weights = visits.map((share, state) => share * (stays[state] ?? 1));':
    NEVER_MISSING,
  'sim/engine/tables/need-table.ts | export const NEED_CLOSED = 2; | constant | export const NEED_CLOSED = 3;':
    'a name for a state: any number that no other state has will do',
};
