import type { Model } from '../model/model.ts';
import type { Service } from '../model/service.ts';
import { compileContinuity } from './compile-continuity.ts';
import { compileKnowledge } from './compile-knowledge.ts';
import { compileSecurity } from './compile-security.ts';
import { compileAbsence, compileOvertime, compileWorkforce } from './compile-staff.ts';
import type { PeopleTables } from './people-tables.ts';

/** What agents know, who they are and when they are there. */
export function compilePeople(model: Model, service: Service): PeopleTables {
  const workforce = compileWorkforce(model, service);
  const absence = compileAbsence(model, service);
  const overtime = compileOvertime(service);
  return {
    knowledge: compileKnowledge(model, service),
    continuity: compileContinuity(model, service),
    security: compileSecurity(model, service),
    workforce,
    absence,
    overtime,
    staffed: workforce !== null || absence !== null || overtime !== null,
    bySegment: model.segments.length > 1,
  };
}
