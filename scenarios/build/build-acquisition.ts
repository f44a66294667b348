import type { Acquisition } from '../../sim/model/acquisition.ts';
import type { CompletedAcquisition } from '../schema/completed.ts';

export function buildAcquisition(section: CompletedAcquisition): Acquisition {
  const words = section['word-of-mouth'];
  return {
    inflow: section.inflow,
    replace: section.replace,
    room: section.room,
    wordOfMouth: {
      tellResolved: words['tell-resolved'],
      personsResolved: words['persons-resolved'],
      tellUnresolved: words['tell-unresolved'],
      personsUnresolved: words['persons-unresolved'],
      effect: words.effect,
    },
  };
}
