import type { Call, Node } from '../../ast';
import { pushChildren } from '../../children';
import { type Context, NOTHING } from './context';

/** Builtins that run the text they are given. */
const EVALUATORS = new Set(['eval', 'exec']);
const LONGEST_TEXT = 2000;
/** What names stand in depends on these; code in a text that has them is not followed. */
const SCOPED: ReadonlySet<Node['kind']> = new Set([
  'Lambda',
  'ListComp',
  'SetComp',
  'DictComp',
  'GeneratorExp',
  'NamedExpr',
  'Yield',
  'YieldFrom',
]);

/** Compiles the expressions that `eval` or `exec` of a constant text runs; gives the variable of what the call gives back. */
export function evaluated(c: Context, { func, args }: Call): number {
  const [given] = args;
  if (func.kind !== 'Name' || !EVALUATORS.has(func.id) || c.names.bindingOf.get(func) != null) return NOTHING;
  // With more arguments names are looked up elsewhere.
  if (args.length !== 1 || given?.kind !== 'Constant' || given.type !== 'str') return NOTHING;
  if (given.value.length > LONGEST_TEXT) return NOTHING;
  const parsed = c.parseText(given.value.trim());
  let value = NOTHING;
  for (const stmt of parsed?.body ?? []) {
    if (stmt.kind !== 'Expr' || !moveInto(c, stmt.value, given.start)) return NOTHING;
    value = c.expression(stmt.value);
  }
  return func.id === 'eval' ? value : NOTHING;
}

/** Puts what stands in a text where the call stands: its names are looked up there, and its calls have that place. */
function moveInto(c: Context, root: Node, start: number): boolean {
  const found = [root];
  for (let i = 0; i < found.length; i++) pushChildren(found[i]!, found);
  if (found.some(({ kind }) => SCOPED.has(kind))) return false;
  for (const node of found) {
    Object.assign(node, { start, end: start });
    if (node.kind === 'Name') c.names.bindingOf.set(node, c.names.scopes.lookup(c.unit.scope, node.id));
  }
  return true;
}
