import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EQUIVALENT } from '../../bench/mutation/equivalent.ts';
import { applied, mutantsOf, sampleOf } from '../../bench/mutation/mutants.ts';
import { scoresOf, wilson } from '../../bench/mutation/score.ts';
import { stagesFor } from '../../bench/mutation/stages.ts';
import { Workspace } from '../../bench/mutation/workspace.ts';
import { packageRoot } from '../../runners/package-root.ts';

const CODE = `import { b } from './b.ts';
export function f(a: number, text: string): number {
  if (a < 3 && !b) return -a * 2;
  a += (b as number) - 1;
  text = text + 'x';
  return a++;
}
`;

describe('the mutation benchmark', () => {
  const found = mutantsOf('sim/f.ts', CODE);
  const made = found.map(({ line, after }) => `${line}: ${after}`);

  it('makes every kind of mistake once, and none in types, imports and text', () => {
    expect(made.sort()).toMatchInlineSnapshot(`
      [
        "3: if (a < 3 && !b) return (a) * 2;",
        "3: if (a < 3 && !b) return -a * 3;",
        "3: if (a < 3 && !b) return -a / 2;",
        "3: if (a < 3 && (b)) return -a * 2;",
        "3: if (a < 3 || !b) return -a * 2;",
        "3: if (a < 4 && !b) return -a * 2;",
        "3: if (a <= 3 && !b) return -a * 2;",
        "3: if (a >= 3 && !b) return -a * 2;",
        "3: if (false) return -a * 2;",
        "3: if (true) return -a * 2;",
        "4: ;",
        "4: a += (b as number) + 1;",
        "4: a += (b as number) - 2;",
        "4: a -= (b as number) - 1;",
        "5: ;",
        "6: return a--;",
      ]
    `);
  });

  it('does not take a draw for equal to a given number', () => {
    const kinds = (text: string) => mutantsOf('sim/f.ts', text).map(({ kind }) => kind);
    expect(kinds('const a = chance(b, 2) < p;')).toEqual(['comparison', 'constant']);
    expect(kinds('const a = waits(b, 2) < p;')).toEqual(['boundary', 'comparison', 'constant']);
  });

  it('gives each mutant a name of its own, and the text with the mutant in it', () => {
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    for (const mutant of found) {
      const text = applied(CODE, mutant);
      expect(text).not.toBe(CODE);
      expect(text.split('\n')[mutant.line - 1]?.trim()).toBe(mutant.after);
    }
  });

  it('draws the same sample for a seed, whatever else there is', () => {
    const some = sampleOf(found, 5, 'seed');
    expect(sampleOf([...found].reverse(), 5, 'seed')).toEqual(some);
    expect(sampleOf(found, 5, 'another')).not.toEqual(some);
    expect(sampleOf(found, 3, 'seed')).toEqual(some.slice(0, 3));
  });

  it('makes mistakes where tests meet them: in the simulator as it runs, bundled or not', async () => {
    const workspace = new Workspace(packageRoot());
    try {
      await workspace.unbundle();
      const run = (): string =>
        execFileSync(
          process.execPath,
          [join(workspace.folder, 'dist/cli/main.js'), 'run', 'erlang-a', '--replications', '1', '--json'],
          {
            encoding: 'utf8',
            maxBuffer: 1 << 28,
            stdio: ['ignore', 'pipe', 'ignore'],
          },
        );
      const right = run();
      expect(run()).toBe(right);
      const file = 'sim/measures/service-level.ts';
      const wrong = mutantsOf(file, workspace.textOf(file)).find(({ after }) =>
        after.includes('n(IN_TIME), n(ANSWERED) - n(ABANDONED)'),
      );
      expect(wrong).toBeDefined();
      expect(await workspace.with(wrong as NonNullable<typeof wrong>, async () => run())).not.toBe(right);
      expect(run()).toBe(right);
    } finally {
      workspace.remove();
    }
  });

  it('names as changing nothing only mutants that there are', () => {
    for (const id of Object.keys(EQUIVALENT)) {
      const [file = ''] = id.split(' | ');
      const text = readFileSync(join(packageRoot(), file), 'utf8');
      expect(
        mutantsOf(file, text).map((mutant) => mutant.id),
        id,
      ).toContain(id);
    }
  });

  it('knows the function that a mutant is in, as the runtime names it', () => {
    const text = `const SIZE = 1 + 2;
const twice = (n: number) => [n].map((one) => 2 * one);
class Line {
  private length = 3;
  constructor() { this.length = 4; }
  get room() { return 5 - this.length; }
  add(): void { this.length += 6; }
}
function outer() { function inner() { return -7; } return 8; }
`;
    const within = new Map(mutantsOf('sim/f.ts', text).map((mutant) => [mutant.before, mutant.within]));
    expect(Object.fromEntries([...within].map(([before, name]) => [before.slice(0, 9), name]))).toEqual({
      'const SIZ': '',
      'const twi': 'twice',
      'private l': '',
      construct: '',
      'get room(': 'get room',
      'add(): vo': 'add',
      'function ': 'outer',
    });
    const seven = mutantsOf('sim/f.ts', text).find(({ after }) => after.includes('(7)'));
    expect(seven?.within).toBe('inner');
  });

  it('asks the tests that call the function: the golden runs, those of the room, then quick ones before slow ones', () => {
    const file = 'sim/engine/run.ts';
    const mutant = { ...(found[0] as (typeof found)[0]), file, within: 'open' };
    const calling = (test: string, seconds: number) => ({ test, seconds, calls: [file, `${file} open`] });
    const known = [
      calling('test/laws/slow.test.ts', 30),
      { test: 'test/laws/other.test.ts', seconds: 1, calls: [file, `${file} close`] },
      calling('test/laws/quick.test.ts', 2),
      calling('test/engine/floor.test.ts', 9),
      calling('test/golden/golden-runs.test.ts', 6),
    ];
    const all = [['test/golden'], ['test/engine/floor.test.ts'], ['test/laws/quick.test.ts', 'test/laws/slow.test.ts']];
    expect(stagesFor(mutant, known, Infinity)).toEqual(all);
    expect(stagesFor(mutant, known, 12)).toEqual([all[0], all[1], ['test/laws/quick.test.ts']]);
    expect(stagesFor({ ...mutant, within: 'close' }, known, 12)).toEqual([['test/laws/other.test.ts']]);
    expect(stagesFor({ ...mutant, within: '' }, known, Infinity).flat()).toHaveLength(5);
    expect(stagesFor({ ...mutant, within: 'nowhere' }, known, Infinity)).toEqual([]);
  });

  it('scores by folder, with an interval', () => {
    const [one, two, three] = found as [(typeof found)[0], (typeof found)[0], (typeof found)[0]];
    const scores = scoresOf([
      { mutant: one, fate: 'killed' },
      { mutant: two, fate: 'timeout' },
      { mutant: { ...three, file: 'sim/engine/agents/duty.ts' }, fate: 'survived' },
    ]);
    expect(scores.map(({ folder, killed, timeout, survived }) => [folder, killed, timeout, survived])).toEqual([
      ['sim', 1, 1, 0],
      ['sim/engine/agents', 0, 0, 1],
      ['all', 1, 1, 1],
    ]);
    // Newcombe (1998), table I: 15 of 148.
    const { low, high } = wilson(15, 148);
    expect([low, high]).toEqual([expect.closeTo(0.0624, 4), expect.closeTo(0.1605, 4)]);
  });
});
