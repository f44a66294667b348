import { readFileSync } from 'node:fs';
import { UserError } from '../user-error.ts';
import type { ResultDocument } from './result-document.ts';

/** A result as it was written, as far as it can be reproduced. @throws UserError when the file holds none */
export function readResult(path: string): ResultDocument {
  const document = parse(path);
  const { manifest, strategies, comparisons } = (document ?? {}) as Partial<ResultDocument>;
  const { scenario, seed, modelHash, replications, confidence } = manifest ?? {};
  const isComplete =
    [scenario, seed, modelHash].every((text) => typeof text === 'string') &&
    [replications, confidence].every((number) => typeof number === 'number') &&
    [strategies, comparisons, manifest?.strategies].every(Array.isArray);
  if (!isComplete)
    throw new UserError(
      `${path} is not a result of centralino`,
      'results are written by: centralino compare <scenario> --json',
    );
  return document as ResultDocument;
}

function parse(path: string): unknown {
  let text = '';
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new UserError(`cannot read ${path}: ${error instanceof Error ? error.message : error}`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError(`${path} is not JSON`, 'results are written by: centralino compare <scenario> --json');
  }
}
