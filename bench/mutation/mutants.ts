import { parseSync } from 'vite';
import { keyOf } from '../../sim/random/key.ts';
import { uniform } from '../../sim/random/keyed.ts';
import { functionNamed } from './function-names.ts';
import { type Edit, editsOf, type SyntaxNode } from './operators.ts';

/** One change to one file that a good test must notice. */
export interface Mutant extends Edit {
  /** Stays the same when other lines come or go: file, line's text, kind, what it becomes, and its number among equals. */
  readonly id: string;
  readonly file: string;
  /** The named function it is in, as the runtime names it; nothing for what is done when the file is loaded. */
  readonly within: string;
  /** Counted from 1. */
  readonly line: number;
  /** The line as it is and as it would be. */
  readonly before: string;
  readonly after: string;
}

/** Every mutant of a file of TypeScript. Types, imports and text are left alone. */
export function mutantsOf(file: string, text: string): Mutant[] {
  const { program } = parseSync(file, text);
  const edits: (Edit & { within: string })[] = [];
  visit(program as unknown as SyntaxNode, text, '', edits);
  const seen = new Map<string, number>();
  return edits.map((edit) => {
    const line = text.slice(0, edit.start).split('\n').length;
    const before = lineAt(text, edit.start);
    const mutated = applied(text, edit);
    const after = lineAt(mutated, edit.start);
    const name = [file, before, edit.kind, after].join(' | ');
    const among = (seen.get(name) ?? 0) + 1;
    seen.set(name, among);
    return { ...edit, id: among > 1 ? `${name} | ${among}` : name, file, line, before, after };
  });
}

/** The text with the mutant in it. */
export function applied(text: string, { start, end, replacement }: Edit): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

/** As many of the mutants as asked for, by chance but always the same ones for a seed. */
export function sampleOf(mutants: readonly Mutant[], size: number, seed: string): Mutant[] {
  const lot = ({ id }: Mutant): number => {
    const { k0, k1 } = keyOf(seed, 'mutant', id);
    return uniform(k0, k1, 0, 0);
  };
  const drawn = mutants.map((mutant) => ({ mutant, lot: lot(mutant) })).sort((a, b) => a.lot - b.lot);
  return drawn.slice(0, size).map(({ mutant }) => mutant);
}

function visit(node: SyntaxNode, text: string, outer: string, edits: (Edit & { within: string })[]): void {
  if (node.type === 'ImportDeclaration' || isType(node)) return;
  const within = functionNamed(node) ?? outer;
  for (const edit of editsOf(node, text)) edits.push({ ...edit, within });
  for (const child of Object.values(node)) {
    for (const one of Array.isArray(child) ? child : [child]) if (isNode(one)) visit(one, text, within, edits);
  }
}

function isNode(child: unknown): child is SyntaxNode {
  return typeof child === 'object' && child !== null && 'type' in child;
}

/** What disappears when types are taken away; a cast does not. */
function isType({ type }: SyntaxNode): boolean {
  return (
    type.startsWith('TS') &&
    type !== 'TSAsExpression' &&
    type !== 'TSNonNullExpression' &&
    type !== 'TSSatisfiesExpression'
  );
}

function lineAt(text: string, position: number): string {
  const from = text.lastIndexOf('\n', position - 1) + 1;
  const to = text.indexOf('\n', position);
  return text.slice(from, to < 0 ? text.length : to).trim();
}
