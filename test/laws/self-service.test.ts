import { describe, expect, it } from 'vitest';
import { prepare, simulate } from '../../sim/engine/simulate.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';
import { DAY, HOUR } from '../../sim/model/units.ts';
import { CALL, labModel, PHONE } from '../kits/lab-model.ts';

const WEB = { ...PHONE, name: 'web', mode: 'self-service', digital: true } as const;

/** Callers who all try the web first, in sessions of three hours. */
function webModel(containment: number) {
  const web = { ...WEB, containment: [0, containment, 0] as const, session: fixed(3 * HOUR) };
  const first = { easy: { web: 1 }, medium: { web: 1 }, hard: { web: 1 } };
  return labModel({
    horizon: { ...labModel().horizon, length: DAY, warmUp: 6 * HOUR },
    channels: [web, PHONE],
    intents: [{ ...CALL, channels: ['web', 'phone'] }],
    journey: { ...labModel().journey, firstChannel: first, afterFailure: { web: { phone: 1 }, phone: { phone: 1 } } },
  });
}

const fixed = (value: number) => ({ kind: 'deterministic', value }) as const;

describe('self-service', () => {
  it.each([0, 1])(
    'with containment %d contains that share exactly, though sessions are cut off at both ends',
    (share) => {
      const model = webModel(share);
      const row = simulate(prepare(model, 0), 'sessions', 0);
      const at = 2 * layoutOf(model).measures.findIndex(({ id }) => id === 'containment.web');
      const [contained, sessions] = [row[at] as number, row[at + 1] as number];
      // 0.1 a second begin between the sixth hour and three hours before the end.
      expect(Math.abs(sessions - 0.1 * 15 * HOUR)).toBeLessThan(4 * Math.sqrt(0.1 * 15 * HOUR));
      expect(contained).toBe(share * sessions);
    },
  );
});
