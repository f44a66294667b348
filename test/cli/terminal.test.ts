import { describe, expect, it } from 'vitest';
import { commandLine } from '../../cli/session/command-line.ts';
import { differingValues } from '../../cli/session/differing-values.ts';
import { duration, progressText } from '../../cli/session/progress-line.ts';
import { left, right, wrap } from '../../cli/terminal/columns.ts';
import { intervalBar, scaleAround } from '../../cli/terminal/interval-bar.ts';
import { plain, styleOf } from '../../cli/terminal/style.ts';

const around = (value: number, halfWidth: number) => ({
  low: value - halfWidth,
  high: value + halfWidth,
  confidence: 0.95,
});

describe('an interval as a bar', () => {
  const scale = { from: -10, to: 10 };

  it('shows both ends, the value, and where 0 is', () => {
    expect(intervalBar(-6, around(-6, 3), scale, 21)).toBe(' ├──●──┤  │          ');
    expect(intervalBar(6, around(6, 3), scale, 21)).toBe('          │  ├──●──┤ ');
  });

  it('marks 0 inside an interval', () => {
    expect(intervalBar(1, around(1, 3), scale, 21)).toBe('        ├─┼●──┤      ');
  });

  it('is a dot without width, and a bare mark without an interval', () => {
    expect(intervalBar(5, around(5, 0), scale, 21)).toBe('          │    ●     ');
    expect(intervalBar(NaN, around(NaN, NaN), scale, 21)).toBe('          │          ');
    expect(intervalBar(0, around(0, 0), { from: 0, to: 0 }, 5)).toBe('●    ');
  });

  it('shares a scale that holds every interval and 0', () => {
    expect(scaleAround([around(2, 1), around(5, 2), around(NaN, NaN)])).toEqual({ from: 0, to: 7 });
  });
});

describe('columns', () => {
  it('are filled, or cut with an ellipsis', () => {
    expect([left('abc', 5), right('abc', 5), left('abcdef', 4)]).toEqual(['abc  ', '  abc', 'abc…']);
  });

  it('wrap at spaces, never at no-break spaces', () => {
    expect(wrap('one two three', 9, '  ')).toBe('one two\n  three');
    expect(wrap('costs 5\u00a0EUR', 9)).toBe('costs\n5\u00a0EUR');
    expect(wrap('incomprehensibilities', 5)).toBe('incomprehensibilities');
  });
});

describe('a style', () => {
  it('has no colours off a terminal, nor with NO_COLOR', () => {
    expect(styleOf({ isTTY: false }).colors.red('x')).toBe('x');
  });

  it('replaces every special character one for one', () => {
    const style = styleOf({}, { ascii: true });
    expect(plain('├──●──┤ ✓ “è” −1…', style)).toBe('|--o--| + "e" -1~');
  });
});

describe('the progress line', () => {
  it('tells how far, how fast and how exact', () => {
    const measure = { id: 'x', title: 'Cost per resolution', unit: 'EUR', goal: 'lower', formula: '' } as const;
    const headline = { measure, value: -0.41, halfWidth: 0.062 };
    expect(progressText({ done: 48, planned: 80 }, 16, 9_600_000, headline).replaceAll('\u00a0', ' ')).toBe(
      '████████████░░░░░░░░ 60 %  48/80 replications  0.6 M contacts/s  ETA 11 s  cost per resolution ±0.06 EUR',
    );
  });

  it('rounds waiting up', () => {
    expect([duration(0), duration(10.2), duration(150), duration(7300)]).toEqual(['0 s', '11 s', '150 s', '3 h']);
  });
});

describe('a command line', () => {
  it('is quoted where a shell needs it, and leaves out what is not set', () => {
    const options = { seed: "it's", set: ['a=1', 'b=35 %'], json: false, ascii: true, size: undefined };
    expect(commandLine('compare', 'my file.yaml', options)).toBe(
      "centralino compare 'my file.yaml' --seed 'it'\\''s' --set a=1 --set 'b=35 %' --ascii",
    );
  });
});

describe('differing values', () => {
  it('are told with their path; equal to the last bit is equal', () => {
    expect(differingValues({ a: [1, { b: 0.1 }] }, { a: [1, { b: 0.1 + 1e-18 }] })).toEqual([]);
    expect(differingValues({ a: [1, 2], c: null }, { a: [1, 3] })).toEqual(['a.1: 2, 3', 'c: null, undefined']);
  });
});
