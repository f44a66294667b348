import { describe, expect, it } from 'vitest';
import { prepare, simulate } from '../../sim/engine/simulate.ts';
import { ContactLog, type LoggedEvent } from '../../sim/measures/contact-log.ts';
import { laboratory } from '../kits/laboratory.ts';

/** Given contacts, replayed: every moment worked out by hand. */
function replay(scenario: string): (event: LoggedEvent, intent: number, ordinal: number) => number | undefined {
  const prepared = prepare(laboratory(scenario), 0);
  const log = new ContactLog();
  prepared.floor.log = log;
  simulate(prepared, 'trace', 0);
  return (event, intent, ordinal) =>
    log.lines.find((line) => line.event === event && line.intent === intent && line.ordinal === ordinal)?.at;
}

describe('traces agree with hand calculation to the last digit', () => {
  it('first come, first served, with patience', () => {
    const at = replay('trace-patience');
    const answered = [0, 1, undefined, 5, undefined, 10];
    const abandoned = [undefined, undefined, 4.5, undefined, 4.7, undefined];
    const left = [10.5, 5, undefined, 10, undefined, 12];
    expect(answered.map((_, row) => at('answered', 0, row))).toEqual(answered);
    expect(abandoned.map((_, row) => at('abandoned', 0, row))).toEqual(abandoned);
    expect(left.map((_, row) => at('left', 0, row))).toEqual(left);
  });

  it('urgent contacts first, nobody interrupted', () => {
    const at = replay('trace-priority');
    expect([0, 1, 2].map((row) => [at('answered', 1, row), at('left', 1, row)])).toEqual([
      [0, 5],
      [10, 14],
      [14, 15],
    ]);
    expect([0, 1].map((row) => [at('answered', 0, row), at('left', 0, row)])).toEqual([
      [5, 8],
      [8, 10],
    ]);
  });

  it('wrap-up keeps the agent after the customer has left', () => {
    const at = replay('trace-wrap-up');
    expect([0, 1, 2].map((row) => [at('answered', 0, row), at('left', 0, row)])).toEqual([
      [0, 3],
      [5, 7],
      [8, 9],
    ]);
  });

  it('virtual hold keeps the place in line', () => {
    const at = replay('trace-callback');
    expect([0, 1, 2].map((row) => [at('answered', 0, row), at('left', 0, row)])).toEqual([
      [0, 5],
      [5, 8],
      [8, 10],
    ]);
    expect(at('abandoned', 0, 3)).toBe(7);
  });
});
