import { describe, expect, it } from 'vitest';
import { prepare } from '../../sim/engine/simulate.ts';
import { accessFigures } from '../../sim/measures/access.ts';
import {
  ABANDONED,
  ANSWERED,
  IN_TIME,
  SHORT_ABANDONED,
  VERY_SHORT_ABANDONED,
} from '../../sim/measures/counts/tally.ts';
import { labModel, PHONE } from '../kits/lab-model.ts';

const model = labModel();
const { floor } = prepare(model, 0);
const reading = { floor, model, seconds: 1, years: 1 };

function levelOf(id: string): number {
  const [above, below] = accessFigures(PHONE, 0)
    .find((figure) => figure.id === `${id}.phone`)!
    .read(reading);
  return above / below;
}

describe('service level', () => {
  // The published example: 1,000 answered, 860 of them in time; 60 abandoned, 20 of them within the target, 10 within 5 s.
  floor.tally.channel[ANSWERED] = 1000;
  floor.tally.channel[IN_TIME] = 860;
  floor.tally.channel[ABANDONED] = 60;
  floor.tally.channel[SHORT_ABANDONED] = 20;
  floor.tally.channel[VERY_SHORT_ABANDONED] = 10;

  it.each([
    ['serviceLevelOfAnswered', 86],
    ['serviceLevel', 81.13],
    ['serviceLevelWithoutShortAbandons', 82.69],
    ['serviceLevelCountingShortAbandons', 83.02],
    ['serviceLevelCountingVeryShortAbandons', 82.08],
  ])('%s gives %f %% of the same contacts', (id, percent) => {
    expect(100 * levelOf(id)).toBeCloseTo(percent, 2);
  });
});
