import type { Arg, ClassDef, Expr, FunctionDef } from '../ast';
import { unparse } from '../unparse';

/** `def name(…) -> …` or `class name(…)` on one line, without the colon. */
export function signatureText(node: FunctionDef | ClassDef): string {
  if (node.kind === 'ClassDef') {
    const keywords = node.keywords.map(({ arg, value }) => `${arg === null ? '**' : `${arg}=`}${unparse(value)}`);
    const inside = [...node.bases.map(unparse), ...keywords];
    return `class ${node.name}${inside.length > 0 ? `(${inside.join(', ')})` : ''}`;
  }
  const { args } = node;
  const parts: string[] = [];
  const positional = [...args.posonlyargs, ...args.args];
  for (const [i, parameter] of positional.entries()) {
    parts.push(parameterText(parameter, args.defaults[i - positional.length + args.defaults.length] ?? null));
    if (i + 1 === args.posonlyargs.length) parts.push('/');
  }
  if (args.vararg) parts.push(`*${parameterText(args.vararg, null)}`);
  else if (args.kwonlyargs.length > 0) parts.push('*');
  for (const [i, parameter] of args.kwonlyargs.entries())
    parts.push(parameterText(parameter, args.kwDefaults[i] ?? null));
  if (args.kwarg) parts.push(`**${parameterText(args.kwarg, null)}`);
  const returns = node.returns === null ? '' : ` -> ${unparse(node.returns)}`;
  return `${node.kind === 'FunctionDef' ? '' : 'async '}def ${node.name}(${parts.join(', ')})${returns}`;
}

function parameterText({ arg, annotation }: Arg, value: Expr | null): string {
  const type = annotation === null ? '' : `: ${unparse(annotation)}`;
  if (value === null) return `${arg}${type}`;
  return `${arg}${type}${annotation === null ? '=' : ' = '}${unparse(value)}`;
}
