import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLError,
} from 'yaml';
import type { Finding, Path } from './issue.ts';
import * as messages from './messages.ts';
import type { Problem } from './problem.ts';
import { isTree, type Tree } from './tree.ts';

/** A place in the text, from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What a YAML text says, and where it says it. */
export interface YamlSource {
  /** Undefined when the text cannot be understood at all; then `findings` says why. */
  readonly tree?: Tree;
  readonly findings: readonly (Finding & { readonly place: Place })[];
  /** Place of the value at a path, or of its key; of the nearest thing above when the text does not mention it. */
  place(path: Path, atKey?: boolean): Place;
}

const MOST_CHARACTERS = 20_000_000;
const MOST_BRACKETS = 60;
const MOST_INDENT = 200;
const MOST_ALIASES = 100;
const START: Place = { line: 1, column: 1 };

/** Reads YAML text. Nothing is thrown; a text that makes no sense has findings and no tree. */
export function parseYaml(text: string): YamlSource {
  const refusal = refuse(text);
  if (refusal !== undefined) return withoutTree(refusal);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const place = (path: Path, atKey = false) => placeAt(offsetOf(document, path, atKey));
  const findings = document.errors.map((error) => ({
    severity: 'error' as const,
    path: [],
    problem: syntaxProblem(error, text),
    place: placeAt(error.pos[0]),
  }));
  if (document.errors.some((error) => error.code !== 'DUPLICATE_KEY')) return { findings, place };
  const whole = plainData(document);
  if ('problem' in whole)
    return { findings: [{ severity: 'error', path: [], problem: whole.problem, place: START }], place };
  if (!isTree(whole.value)) {
    const problem =
      whole.value === null || whole.value === undefined ? messages.emptyFile() : messages.notAMapping(whole.value);
    return { findings: [...findings, { severity: 'error', path: [], problem, place: START }], place };
  }
  return { tree: whole.value, findings, place };
}

function withoutTree(problem: Problem): YamlSource {
  return { findings: [{ severity: 'error', path: [], problem, place: START }], place: () => START };
}

/** Looks at the bare text for what would exhaust the parser. */
function refuse(text: string): Problem | undefined {
  if (text.includes('\uFFFD') || text.includes('\0')) return messages.notUtf8();
  if (text.length > MOST_CHARACTERS) return messages.tooLong(MOST_CHARACTERS);
  let open = 0;
  for (const character of text) {
    if (character === '[' || character === '{') open++;
    else if (character === ']' || character === '}') open = Math.max(0, open - 1);
    if (open > MOST_BRACKETS) return messages.tooDeep();
  }
  const deep = new RegExp(`^(?: {${MOST_INDENT}}|(?:[-?] +){${MOST_BRACKETS}})`, 'm');
  return deep.test(text) ? messages.tooDeep() : undefined;
}

function plainData(document: Document): { value: unknown } | { problem: Problem } {
  try {
    return { value: document.toJS({ maxAliasCount: MOST_ALIASES }) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problem: /alias count/i.test(reason) ? messages.aliasesOfAliases() : messages.notYaml(reason) };
  }
}

function syntaxProblem(error: YAMLError, text: string): Problem {
  if (error.code === 'DUPLICATE_KEY')
    return messages.duplicateKey(/^[^:\n]*/.exec(text.slice(error.pos[0]))?.[0]?.trim() ?? '');
  if (error.code === 'TAB_AS_INDENT') return messages.tabIndent();
  if (error.code === 'MULTIPLE_DOCS') return messages.severalDocuments();
  return messages.notYaml(error.message);
}

/** Where in the text a path stands; the deepest part of the path that the text has. */
function offsetOf(document: Document, path: Path, atKey: boolean): number {
  let node: Node | undefined = document.contents ?? undefined;
  let offset = node?.range?.[0] ?? 0;
  for (const [depth, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (pair === undefined) return offset;
      const key = pair.key as Node;
      next = pair.value;
      offset = key.range?.[0] ?? offset;
      const last = depth === path.length - 1;
      if (last && !atKey) offset = valueOffset(next) ?? offset;
    } else if (isSeq(node)) {
      next = node.items[Number(step)];
      if (next === undefined) return offset;
      offset = (next as Node).range?.[0] ?? offset;
    } else return offset;
    node = next as Node | undefined;
  }
  return offset;
}

/** Blocks are pointed at by their key: the value itself only begins on the next line. */
function valueOffset(value: unknown): number | undefined {
  const block = (isMap(value) || isSeq(value)) && value.flow !== true;
  const empty = isScalar(value) && value.value === null;
  return block || empty ? undefined : (value as Node | null)?.range?.[0];
}
