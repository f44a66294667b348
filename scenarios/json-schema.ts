import { z } from 'zod';
import { SAMPLES } from './schema/leaf.ts';
import { scenarioSchema } from './schema/scenario-schema.ts';

/** The shape of a scenario file as JSON Schema (draft 7), for completion and hints in editors. */
export function scenarioJsonSchema(): object {
  return z.toJSONSchema(scenarioSchema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      const { [SAMPLES]: examples, ...rest } = jsonSchema as Record<string, unknown>;
      if (examples === undefined) return;
      for (const key of Object.keys(jsonSchema)) delete (jsonSchema as Record<string, unknown>)[key];
      Object.assign(jsonSchema, rest, { examples });
    },
  });
}
