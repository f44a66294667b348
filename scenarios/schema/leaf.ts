import { z } from 'zod';
import type { Path } from '../issue.ts';
import type { Problem } from '../problem.ts';
import type { Reader } from '../quantities/reader.ts';

/** What editors are told about a value: part of a JSON Schema. */
export interface LeafDescription {
  /** Name under `$defs`. */
  readonly id: string;
  readonly description: string;
  readonly examples?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly items?: object;
}

/** Where a custom issue of zod carries our own problem. */
export interface ProblemParams {
  readonly problem: Problem;
}

/** Where the examples travel: zod drops `examples` from the input side of a schema. */
export const SAMPLES = 'x-examples';

/** A value of the file that one of our readers understands, as a zod schema; all problems are reported, none thrown. */
export function leaf<T>(reader: Reader<T>, description: LeafDescription) {
  return z
    .unknown()
    .transform((value, context): T => {
      const report = (problem: Problem, at: Path = []) => {
        const params: ProblemParams = { problem };
        context.issues.push({ code: 'custom', path: [...at], params: { ...params }, input: value });
      };
      return reader(value, report);
    })
    .meta({ ...description, ...(description.examples === undefined ? {} : { [SAMPLES]: description.examples }) });
}
