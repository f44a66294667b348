import type { Intent } from '../model/intent.ts';
import type { Model } from '../model/model.ts';
import type { Service } from '../model/service.ts';

/** Intents as their second line sees them: what its queues are made of. None where the service has no second line. */
export function secondLevels(model: Model, { secondLine }: Service): readonly (Intent | undefined)[] {
  if (secondLine === undefined || secondLine.strength === 0) return [];
  return model.intents.map((intent) =>
    intent.secondLevel === undefined ? undefined : { ...intent, skill: intent.secondLevel.skill },
  );
}
