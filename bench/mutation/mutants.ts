import { parseSync } from 'vite';
import { keyOf } from '../../sim/random/key.ts';
import { uniform } from '../../sim/random/keyed.ts';
import { type Edit, editsOf, type SyntaxNode } from './operators.ts';

/** One change to one file that a good test must notice. */
export interface Mutant extends Edit {
  /** Stays the same when other lines come or go: file, line's text, kind, what it becomes, and its number among equals. */
  readonly id: string;
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** The line as it is and as it would be. */
  readonly before: string;
  readonly after: string;
}

/** Every mutant of a file of TypeScript. Types, imports and text are left alone. */
export function mutantsOf(file: string, text: string): Mutant[] {
  const { program } = parseSync(file, text);
  const edits: Edit[] = [];
  visit(program as unknown as SyntaxNode, text, edits);
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

function visit(node: SyntaxNode, text: string, edits: Edit[]): void {
  if (node.type === 'ImportDeclaration' || isType(node)) return;
  edits.push(...editsOf(node, text));
  for (const child of Object.values(node)) {
    if (Array.isArray(child)) for (const one of child) visitIfNode(one, text, edits);
    else visitIfNode(child, text, edits);
  }
}

function visitIfNode(child: unknown, text: string, edits: Edit[]): void {
  if (typeof child === 'object' && child !== null && 'type' in child) visit(child as SyntaxNode, text, edits);
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
