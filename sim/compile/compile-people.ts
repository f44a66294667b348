import type { Model } from '../model/model.ts';
import type { Service } from '../model/service.ts';
import { compileContinuity } from './compile-continuity.ts';
import { compileKnowledge } from './compile-knowledge.ts';
import { compileSecurity } from './compile-security.ts';
import { inUse } from './in-use.ts';
import type { PeopleTables } from './people-tables.ts';

/** What agents know, who they are and when they are there. */
export function compilePeople(model: Model, service: Service): PeopleTables {
  return {
    knowledge: compileKnowledge(model, service),
    continuity: compileContinuity(model, service),
    security: compileSecurity(model, service),
    bySegment: inUse(model, service, 'valuePriority') !== null,
  };
}
