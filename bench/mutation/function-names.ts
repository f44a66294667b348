import type { SyntaxNode } from './operators.ts';

/**
 * The name by which the runtime knows the function that a node is; empty for a constructor, which goes with the file;
 * nothing when the node is no function or has no name.
 */
export function functionNamed(node: SyntaxNode): string | undefined {
  switch (node.type) {
    case 'FunctionDeclaration':
      return nameOf(node.id);
    case 'VariableDeclarator':
      return isFunction(node.init) ? nameOf(node.id) : undefined;
    case 'MethodDefinition':
      if (node.kind === 'constructor') return '';
      return node.kind === 'get' || node.kind === 'set' ? `${node.kind} ${nameOf(node.key)}` : nameOf(node.key);
    default:
      return undefined;
  }
}

function isFunction(node: unknown): boolean {
  const type = (node as SyntaxNode | null)?.type;
  return type === 'ArrowFunctionExpression' || type === 'FunctionExpression';
}

function nameOf(node: unknown): string | undefined {
  return (node as SyntaxNode | null)?.name as string | undefined;
}
