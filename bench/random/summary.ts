import type { TestResult } from './dieharder.ts';

/** A line a walk, in Markdown, then every p-value that is not PASSED. */
export function summary(results: readonly TestResult[]): string {
  const walks = [...new Set(results.map(({ walk }) => walk))];
  const lines = walks.map(
    (walk) =>
      `| ${rowOf(
        walk,
        results.filter((one) => one.walk === walk),
      ).join(' | ')} |`,
  );
  const odd = results.filter(({ word }) => word !== 'PASSED').map(said);
  const head =
    '| walk | p-values | passed | weak | failed | smallest p | largest p |\n|---|---:|---:|---:|---:|---:|---:|';
  return [head, ...lines, '', ...odd].join('\n');
}

function rowOf(walk: string, results: readonly TestResult[]): (string | number)[] {
  const count = (word: string): number => results.filter((one) => one.word === word).length;
  const sorted = results.map(({ p }) => p).sort((a, b) => a - b);
  const [least = NaN, most = NaN] = [sorted[0], sorted.at(-1)];
  return [walk, results.length, count('PASSED'), count('WEAK'), count('FAILED'), least.toFixed(4), most.toFixed(4)];
}

function said({ walk, test, part, p, word }: TestResult): string {
  return `${word}: walk ${walk}, ${test} ${part}, p = ${p}`;
}
