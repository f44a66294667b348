import type { Finding, Path } from '../issue.ts';
import * as messages from '../messages.ts';
import type { Problem } from '../problem.ts';

export function wrong(path: Path, problem: Problem): Finding {
  return { severity: 'error', path, problem };
}

export function doubtful(path: Path, problem: Problem): Finding {
  return { severity: 'warning', path, problem };
}

/** A section that is missing or empty is told once, not at every name that looks for it. */
function nothingToLookFor(what: string, names: readonly string[]): boolean {
  return names.length === 0 && what !== 'profile';
}

/** A name that must be one of those declared; anything but a text is the schema's business. */
export function mustBeOne(what: string, name: unknown, names: readonly string[], path: Path): Finding[] {
  if (nothingToLookFor(what, names)) return [];
  return typeof name !== 'string' || names.includes(name) ? [] : [wrong(path, messages.unknownName(what, name, names))];
}

/** Every item of a list of names. */
export function mustBeSome(what: string, list: unknown, names: readonly string[], path: Path): Finding[] {
  return Array.isArray(list) ? list.flatMap((name, i) => mustBeOne(what, name, names, [...path, i])) : [];
}

/** Every key of a mapping. */
export function keysMustBe(what: string, keys: readonly string[], names: readonly string[], path: Path): Finding[] {
  if (nothingToLookFor(what, names)) return [];
  return keys
    .filter((key) => !names.includes(key))
    .map((key) => ({ ...wrong([...path, key], messages.unknownName(what, key, names)), atKey: true }));
}
