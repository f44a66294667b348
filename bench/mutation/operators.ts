/** A node of a syntax tree, with where it stands in the text. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** Puts `replacement` where `start` to `end` stood. */
export interface Edit {
  readonly kind: 'arithmetic' | 'boundary' | 'comparison' | 'logical' | 'constant' | 'removed' | 'condition';
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

const ARITHMETIC: Readonly<Record<string, string>> = {
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '&': '|',
  '|': '&',
  '^': '&',
  '<<': '>>',
  '>>': '<<',
  '>>>': '<<',
};
const BOUNDARY: Readonly<Record<string, string>> = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' };
const COMPARISON: Readonly<Record<string, string>> = {
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  '===': '!==',
  '!==': '===',
};
const LOGICAL: Readonly<Record<string, string>> = { '&&': '||', '||': '&&', '??': '&&' };

/** Functions that draw a number between 0 and 1 by its name. */
const DRAWS = /^(uniform|chance|salesChance|turnChance|drawForEntry|drawForCaller|drawOf)$/;

/** The wrong things a careless hand might have written instead of this node. */
export function editsOf(node: SyntaxNode, text: string): Edit[] {
  switch (node.type) {
    case 'BinaryExpression':
      return binary(node, text);
    case 'LogicalExpression':
      return operator(node, text, 'logical', LOGICAL);
    case 'AssignmentExpression':
      return assignment(node, text);
    case 'UpdateExpression':
      return [update(node, text)];
    case 'UnaryExpression':
      return node.operator === '-' || node.operator === '!' || node.operator === '~' ? [withoutSign(node, text)] : [];
    case 'Literal':
      return literal(node);
    case 'IfStatement':
    case 'ConditionalExpression':
      return ['true', 'false'].map((value) => condition(node, value));
    case 'WhileStatement':
    case 'ForStatement':
      // Always true would never end: nothing is learnt from that.
      return node.test === null ? [] : [condition(node, 'false')];
    case 'ExpressionStatement':
    case 'ThrowStatement':
    case 'ContinueStatement':
    case 'BreakStatement':
      return [{ kind: 'removed', start: node.start, end: node.end, replacement: ';' }];
    case 'ReturnStatement':
      return node.argument === null ? [{ kind: 'removed', start: node.start, end: node.end, replacement: ';' }] : [];
    default:
      return [];
  }
}

function binary(node: SyntaxNode, text: string): Edit[] {
  if (isText(node.left) || isText(node.right)) return [];
  return [
    ...operator(node, text, 'arithmetic', ARITHMETIC),
    // A draw is equal to a given number once in 2^53 times: `<=` for `<` changes nothing there.
    ...(isDraw(node.left) || isDraw(node.right) ? [] : operator(node, text, 'boundary', BOUNDARY)),
    ...operator(node, text, 'comparison', COMPARISON),
  ];
}

/** The operator between left and right, replaced. */
function operator(
  node: SyntaxNode,
  text: string,
  kind: Edit['kind'],
  others: Readonly<Record<string, string>>,
): Edit[] {
  const written = node.operator as string;
  const other = others[written];
  if (other === undefined) return [];
  const start = text.indexOf(written, (node.left as SyntaxNode).end);
  return [{ kind, start, end: start + written.length, replacement: other }];
}

/** `+=` and its like: the operator before the sign of equality. */
function assignment(node: SyntaxNode, text: string): Edit[] {
  const written = node.operator as string;
  const other = ARITHMETIC[written.slice(0, -1)];
  if (other === undefined) return [];
  const start = text.indexOf(written, (node.left as SyntaxNode).end);
  return [{ kind: 'arithmetic', start, end: start + written.length, replacement: `${other}=` }];
}

function update(node: SyntaxNode, text: string): Edit {
  const written = node.operator as string;
  const start = node.prefix === true ? node.start : text.indexOf(written, (node.argument as SyntaxNode).end);
  return { kind: 'arithmetic', start, end: start + 2, replacement: written === '++' ? '--' : '++' };
}

function withoutSign(node: SyntaxNode, text: string): Edit {
  const argument = node.argument as SyntaxNode;
  const kind = node.operator === '!' ? 'condition' : 'arithmetic';
  return { kind, start: node.start, end: node.end, replacement: `(${text.slice(argument.start, node.end)})` };
}

function literal({ value, start, end }: SyntaxNode): Edit[] {
  if (typeof value === 'boolean') return [{ kind: 'constant', start, end, replacement: String(!value) }];
  if (typeof value !== 'number') return [];
  return [{ kind: 'constant', start, end, replacement: String(value + 1) }];
}

function condition(node: SyntaxNode, value: string): Edit {
  const { start, end } = node.test as SyntaxNode;
  return { kind: 'condition', start, end, replacement: value };
}

/** A call of a function that draws a number between 0 and 1. */
function isDraw(node: unknown): boolean {
  const { type, callee } = node as SyntaxNode;
  return type === 'CallExpression' && DRAWS.test(String((callee as SyntaxNode).name));
}

function isText(node: unknown): boolean {
  const { type, value } = node as SyntaxNode;
  return type === 'TemplateLiteral' || (type === 'Literal' && typeof value === 'string');
}
