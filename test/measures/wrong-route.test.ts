import { describe, expect, it } from 'vitest';
import type { TracedContact } from '../../sim/model/demand.ts';
import { HOUR } from '../../sim/model/units.ts';
import { contact, readOf } from '../kits/by-hand.ts';
import { CALL, DESK, labModel, PHONE } from '../kits/lab-model.ts';

/** Every call comes to the wrong agent first, who notices after a minute. */
function misrouted(contacts: TracedContact[]) {
  const able = (skill: string) => [{ skill, after: 0, speed: 1, resolution: 0 }];
  const lab = labModel();
  return readOf({
    ...lab,
    horizon: { ...lab.horizon, length: HOUR, warmUp: 0 },
    channels: [{ ...PHONE, target: { share: 0.8, within: 20 } }],
    intents: [
      { ...CALL, skill: 'a', arrivals: { kind: 'trace', contacts } },
      { ...CALL, name: 'other', skill: 'b', arrivals: { kind: 'trace', contacts: [] } },
    ],
    teams: [
      { ...DESK, agents: 1, skills: able('a') },
      { ...DESK, name: 'others', agents: 1, skills: able('b') },
    ],
    parts: { ...lab.parts, misroutedTalk: 60 },
    journey: { ...lab.journey, misroute: 1 },
  });
}

describe('a contact that came to the wrong agent', () => {
  it('is answered once: at once by the wrong one, and what follows is no wait of its own', () => {
    const { ratio, bins } = misrouted([contact(0, 100, 0, -1)]);
    for (const id of ['serviceLevel.phone', 'halfHoursInTarget.phone']) expect(ratio(id), id).toEqual([1, 1]);
    expect(ratio('wait.phone')).toEqual([0, 1]);
    expect(ratio('aht.phone')).toEqual([160, 1]);
    expect(bins('waitByDay.phone.p50')[0]).toEqual([0, 1]);
  });

  it('and lost in the right line, has not left before it was answered', () => {
    // B waits for the wrong agent until 60 and for the right one, who is busy from 60 to 160, from 120 on; leaves at 135.
    const { ratio, bins } = misrouted([contact(0, 100, 0, -1), contact(50, 100, 0, 15)]);
    expect(ratio('serviceLevel.phone')).toEqual([2, 2]);
    expect(ratio('abandonment.phone')).toEqual([0, 2]);
    expect(ratio('halfHoursInTarget.phone')).toEqual([1, 1]);
    expect(bins('waitByDay.phone.p50')[0]).toEqual([5, 1]);
  });
});
