import { z } from 'zod';
import type { Finding, Path } from '../issue.ts';
import * as messages from '../messages.ts';
import type { Problem } from '../problem.ts';
import { type Tree, valueAt } from '../tree.ts';
import type { ProblemParams } from './leaf.ts';
import { scenarioSchema } from './scenario-schema.ts';

/** Translates what zod has against the tree into our own words. */
export function shapeFindings(error: z.ZodError, tree: Tree): Finding[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKeyFinding(key, path));
    const problem = problemOf(issue, path, valueAt(tree, path));
    return [{ severity: 'error' as const, path, atKey: messages.isAboutKey(problem), problem }];
  });
}

function problemOf(issue: z.core.$ZodIssue, path: Path, value: unknown): Problem {
  if (issue.code === 'custom' && issue.params !== undefined && 'problem' in issue.params) {
    return (issue.params as unknown as ProblemParams).problem;
  }
  if (issue.code === 'invalid_type' && issue.expected === 'array') return messages.notAList(value, 'entries');
  const name = path.at(-1);
  return value === undefined && name !== undefined
    ? messages.missingSection(String(name))
    : messages.notAMapping(value);
}

function unknownKeyFinding(key: string, path: Path): Finding {
  const known = keysAt(path);
  return {
    severity: 'error',
    path: [...path, key],
    atKey: true,
    problem: messages.unknownKey(key, known, elsewhere(key, path)),
  };
}

/** The keys that the schema knows at a path; none below a value of our own readers. */
function keysAt(path: Path): string[] {
  let schema = unwrapped(scenarioSchema);
  for (const step of path) schema = unwrapped(below(schema, step));
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

function below(schema: unknown, step: string | number): unknown {
  if (schema instanceof z.ZodObject) return schema.shape[step];
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (schema instanceof z.ZodArray) return schema.element;
  return undefined;
}

function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? unwrapped(schema.unwrap()) : schema;
}

/** The section whose entries do have such a key: "teams.<name>". */
function elsewhere(key: string, path: Path): string | undefined {
  for (const section of Object.keys(scenarioSchema.shape)) {
    if (section === path[0] || section === 'sizes') continue;
    const schema = unwrapped(scenarioSchema.shape[section as keyof typeof scenarioSchema.shape]);
    if (schema instanceof z.ZodObject && key in schema.shape) return section;
    if (schema instanceof z.ZodRecord && keysAt([section, 'x']).includes(key)) return `${section}.<name>`;
  }
  return undefined;
}
