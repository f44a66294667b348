import type { Model } from '../model/model.ts';
import type { Service } from '../model/service.ts';
import type { Security } from '../model/service-sections.ts';
import type { SecurityTables } from './people-tables.ts';

/** Identification as it is today; undefined where the scenario only says how long it takes. */
export function securityToday({ strategies }: Model): Security | undefined {
  return strategies[0]?.service.security;
}

/** Identification under a service: from today's to its own by strength. */
export function compileSecurity(model: Model, { security: own }: Service): SecurityTables | null {
  const today = securityToday(model);
  if (own === undefined || today === undefined) return null;
  const between = (key: keyof SecurityTables) => today[key] + own.strength * (own[key] - today[key]);
  return {
    seconds: between('seconds'),
    falseReject: between('falseReject'),
    fallback: between('fallback'),
    turnedAway: between('turnedAway'),
    attempts: between('attempts'),
    fraudPass: between('fraudPass'),
    loss: between('loss'),
  };
}
