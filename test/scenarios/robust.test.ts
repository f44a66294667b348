import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadScenario, readScenarioFile } from '../../scenarios/library.ts';
import { readScenario } from '../../scenarios/read-scenario.ts';
import { RIGHT } from './wrong-scenarios.ts';

const SEED = 1984;

/** A text that is no scenario, and a word that its message says. */
const HOSTILE: Readonly<Record<string, readonly [string, string]>> = {
  'nothing at all': ['', 'a scenario'],
  'only a comment': ['# nothing', 'a scenario'],
  'a list': ['- a\n- b', 'a mapping'],
  'a sentence': ['hello world', 'a mapping'],
  'a tab': ['centralino: 1\nhorizon:\n\tlength: 1 d', 'a tab'],
  'an open quote': ['name: "x', 'YAML'],
  'two documents': ['a: 1\n---\nb: 2', 'a second document'],
  'an alias without an anchor': ['a: *nope', 'alias'],
  'a bomb of aliases': [
    [
      'a: &a [1, 2, 3, 4, 5, 6, 7, 8, 9]',
      ...'bcdefgh'.split('').map((c, i) => `${c}: &${c} [${Array(9).fill(`*${'abcdefg'[i]}`).join(', ')}]`),
    ].join('\n'),
    'unfold',
  ],
  'ten thousand brackets': ['['.repeat(10_000), 'nested'],
  'a thousand indents': [Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), 'nested'],
  'ten thousand dashes': ['- '.repeat(10_000), 'nested'],
  'bytes of another encoding': ['name: caf\uFFFD', 'UTF-8'],
  'a prototype': ['__proto__: {polluted: 1}\nconstructor: 1', 'section'],
};

describe('the reader never throws', () => {
  it.each(Object.entries(HOSTILE))('at %s', (_, [text, word]) => {
    const { model, issues } = readScenario(text);
    expect(model).toBeUndefined();
    expect(JSON.stringify(issues)).toContain(word);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('at a scenario with pieces cut out or swapped', () => {
    const place = fc.integer({ min: 0, max: RIGHT.length });
    fc.assert(
      fc.property(
        place,
        place,
        fc.constantFrom('', '{', ']', ': ', '-1', '\n', '"', '%', 'null', '1e999', '*a', '&a '),
        (a, b, piece) => {
          const text = RIGHT.slice(0, Math.min(a, b)) + piece + RIGHT.slice(Math.min(a, b) + (Math.abs(a - b) % 40));
          const { model, issues } = readScenario(text);
          expect(model !== undefined || issues.some(({ severity }) => severity === 'error')).toBe(true);
          for (const { line, column } of issues) expect(line >= 1 && column >= 1).toBe(true);
        },
      ),
      { seed: SEED, numRuns: 150 },
    );
  });

  it('at any value in any place', () => {
    const scenario = fc.dictionary(
      fc.constantFrom(
        'centralino',
        'name',
        'horizon',
        'customers',
        'intents',
        'channels',
        'teams',
        'strategies',
        'compare',
        'journey',
        'sizes',
        'demand',
        'service',
      ),
      fc.oneof(
        fc.json(),
        fc.constantFrom('null', '{a: }', '[a]', '{a: {agents: x, skills: 3, talk: [], callback: 3, extends: a}}'),
      ),
    );
    fc.assert(
      fc.property(scenario, (sections) => {
        const text = Object.entries(sections)
          .map(([key, value]) => `${key}: ${value}`)
          .join('\n');
        expect(readScenario(text, { size: 'a', strategies: ['both', 'b'] }).model).toBeUndefined();
      }),
      { seed: SEED, numRuns: 150 },
    );
  });
});

describe('a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'scenario-'));
  const file = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };

  it('may begin with a byte order mark', () => {
    expect(readScenarioFile(file('mark.yaml', `\uFEFF${RIGHT}`)).issues).toEqual([]);
  });

  it('must be UTF-8', () => {
    const latin = file('latin.yaml', Uint8Array.from([0x6e, 0x3a, 0x20, 0xe9]));
    expect(readScenarioFile(latin).issues[0]).toMatchObject({ got: 'bytes that are not UTF-8', line: 1, column: 1 });
  });

  it('must be there: the nearest name of the library is proposed', () => {
    expect(loadScenario('erlang-aa').issues[0]).toMatchObject({ got: '"erlang-aa"', hint: 'did you mean "erlang-a"?' });
    expect(loadScenario(folder).issues[0]?.expected).toBe('a file that can be read');
  });
});
