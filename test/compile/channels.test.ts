import { describe, expect, it } from 'vitest';
import { compile } from '../../sim/compile/compile.ts';
import { minutesToOpening, OPENING_SPREAD, WEEK_MINUTES } from '../../sim/compile/compile-channels.ts';
import { withChats } from '../../sim/compile/with-chats.ts';
import { DAY, HOUR } from '../../sim/model/units.ts';
import { CALL, DESK, labModel, PHONE, SERVICE } from '../kits/lab-model.ts';

const chat = { ...PHONE, name: 'chat', digital: true, concurrency: 2, pace: [1, 0.8] };

describe('channels as tables', () => {
  it('know for each minute of the week how long it is to the next opening', () => {
    const table = minutesToOpening([
      { days: [0, 1], from: 9 * HOUR, to: 17 * HOUR },
      { days: [5], from: 23 * HOUR, to: 26 * HOUR },
    ]) as Uint16Array;
    const at = (day: number, hour: number, minute = 0) => table[day * 1440 + hour * 60 + minute];
    expect(table.length).toBe(WEEK_MINUTES);
    expect([at(0, 9), at(0, 16, 59), at(1, 12), at(5, 23), at(6, 1, 59)]).toEqual([0, 0, 0, 0, 0]);
    expect([at(0, 8, 59), at(0, 0), at(0, 17), at(6, 2), at(5, 22)]).toEqual([1, 540, 16 * 60, 31 * 60, 60]);
    expect(minutesToOpening([])).toBeNull();
    // Sunday night goes on into Monday.
    const night = minutesToOpening([{ days: [6], from: 22 * HOUR, to: 30 * HOUR }]) as Uint16Array;
    expect([night[0], night[359], night[360], night[6 * 1440]]).toEqual([0, 0, 6 * 1440 + 22 * 60 - 360, 22 * 60]);
    // Minutes that are open in part count as open.
    const halves = minutesToOpening([{ days: [0], from: 90, to: 150 }]) as Uint16Array;
    expect([halves[0], halves[1], halves[2], halves[3]]).toEqual([1, 0, 0, WEEK_MINUTES - 2]);
  });

  it('send those who come too early back within three hours of the opening', () => {
    expect(OPENING_SPREAD).toBe(3 * HOUR);
  });

  it('hold pace, targets, prices and duplicates in rows', () => {
    const mail = { ...PHONE, name: 'mail', mode: 'deferred', duplicatePerDay: 0.3, duplicateOn: 'phone' } as const;
    const web = { ...PHONE, name: 'web', mode: 'self-service', containment: [0.5, 0.2, 0.1], digital: true } as const;
    const phone = {
      ...PHONE,
      target: { share: 0.7, within: 30 },
      places: 12,
      costPerContact: 0.2,
      costPerMinute: 0.03,
    };
    const model = labModel({
      channels: [phone, chat, mail, web],
      intents: [{ ...CALL, channels: ['phone', 'chat', 'mail', 'web'] }],
      teams: [{ ...DESK, channels: ['phone', 'chat', 'mail'] }],
    });
    const { channels } = compile(model, 0);
    expect(channels.count).toBe(4);
    expect([...channels.mode]).toEqual([0, 0, 1, 2]);
    expect(channels.maxConcurrency).toBe(2);
    expect([...channels.pace]).toEqual([1, 1, 1, 0.8, 1, 1, 1, 1]);
    expect([channels.targetShare[0], channels.targetWithin[0], channels.places[0]]).toEqual([0.7, 30, 12]);
    expect([channels.costPerContact[0], channels.costPerMinute[0]]).toEqual([0.2, 0.03]);
    expect([...channels.digital]).toEqual([0, 1, 0, 1]);
    expect([...channels.containment].slice(9)).toEqual([0.5, 0.2, 0.1]);
    expect([...channels.duplicateOn]).toEqual([-1, -1, 0, -1]);
    // A hazard under which three in ten call within a day.
    expect(1 - Math.exp(-(channels.duplicateHazard[2] as number) * DAY)).toBeCloseTo(0.3, 12);
    expect([channels.duplicateHazard[0], channels.duplicateHazard[1], channels.duplicateHazard[3]]).toEqual([0, 0, 0]);
    expect(() => compile({ ...model, channels: [phone, chat, { ...mail, duplicateOn: 'fax' }, web] }, 0)).toThrow(
      'unknown channel "fax"',
    );
  });
});

describe('more chats at once', () => {
  /** Speed of each of n chats: an agent who types 45 % of a chat's time alone, the customer 55 %; the chain of who types. */
  const speed = (n: number): number => {
    const ratio = 0.45 / 0.55;
    let [term, all] = [1, 1];
    for (let queued = 1; queued <= n; queued++) {
      term *= (n - queued + 1) * ratio;
      all += term;
    }
    return (1 - 1 / all) / 0.45 / n;
  };
  const paceOf = (concurrency: number, strength = 1) =>
    withChats([PHONE, chat], { ...SERVICE, chat: { concurrency, silent: 0, strength } as never }).map(
      ({ pace }) => pace,
    );

  it('keep the speeds that are known, and slow down as turns behind one another do', () => {
    const [phone, pace = []] = paceOf(4);
    expect(phone).toEqual([1]);
    expect(pace.slice(0, 2)).toEqual([1, 0.8]);
    expect(pace[2]).toBeCloseTo((0.8 * speed(3)) / speed(2), 12);
    expect(pace[3]).toBeCloseTo((0.8 * speed(4)) / speed(2), 12);
  });

  it('may be fewer, and none at zero strength', () => {
    expect(paceOf(1)[1]).toEqual([1]);
    expect(paceOf(4, 0)[1]).toEqual([1, 0.8]);
    expect(withChats([chat], SERVICE)[0]?.concurrency).toBe(2);
    expect(withChats([chat], { ...SERVICE, chat: { concurrency: 3, strength: 1 } as never })[0]?.concurrency).toBe(3);
  });
});
