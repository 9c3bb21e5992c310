import type { Arg, Arguments, Expr } from './ast';
import type { Lowering } from './lowering';
import { Kind } from './syntax';

/** Lowers `parameters` or `lambda_parameters`; -1 stands for none at all. */
export function lowerArguments(c: Lowering, node: number): Arguments {
  if (node === -1) return NONE;
  let posonlyargs: Arg[] = [];
  let args: Arg[] = [];
  const kwonlyargs: Arg[] = [];
  const kwDefaults: (Expr | null)[] = [];
  const defaults: Expr[] = [];
  let vararg: Arg | null = null;
  let kwarg: Arg | null = null;
  let keywordOnly = false;
  const stop = c.stop(node);
  for (let k = c.first(node); k < stop; k = c.after(k)) {
    const kind = c.kind(k);
    if (kind >= Kind.tok_plus) continue;
    const first = c.first(k);
    switch (kind) {
      case Kind.positional_separator:
        posonlyargs = args;
        args = [];
        break;
      case Kind.keyword_separator:
        keywordOnly = true;
        break;
      case Kind.list_splat_pattern:
        vararg = plain(c, c.after(first));
        keywordOnly = true;
        break;
      case Kind.dictionary_splat_pattern:
        kwarg = plain(c, c.after(first));
        break;
      case Kind.typed_parameter: {
        const annotation = c.expression(c, c.after(c.after(first)));
        if (c.kind(first) === Kind.list_splat_pattern) {
          vararg = annotated(c, c.after(c.first(first)), annotation, c.end(k));
          keywordOnly = true;
        } else if (c.kind(first) === Kind.dictionary_splat_pattern) {
          kwarg = annotated(c, c.after(c.first(first)), annotation, c.end(k));
        } else {
          positional(annotated(c, first, annotation, c.end(k)), null);
        }
        break;
      }
      case Kind.default_parameter:
        if (c.kind(first) === Kind.tuple_pattern) c.legacy(c.start(first), 'a tuple as parameter');
        positional(plain(c, first), c.expression(c, c.after(c.after(first))));
        break;
      case Kind.typed_default_parameter: {
        const type = c.after(c.after(first));
        const annotation = c.expression(c, type);
        positional(annotated(c, first, annotation, c.end(type)), c.expression(c, c.after(c.after(type))));
        break;
      }
      default:
        if (kind === Kind.tuple_pattern) c.legacy(c.start(k), 'a tuple as parameter');
        positional(plain(c, k), null);
    }
  }
  return { kind: 'arguments', posonlyargs, args, vararg, kwonlyargs, kwDefaults, kwarg, defaults };

  function positional(arg: Arg, value: Expr | null): void {
    if (keywordOnly) {
      kwonlyargs.push(arg);
      kwDefaults.push(value);
    } else {
      args.push(arg);
      if (value !== null) defaults.push(value);
    }
  }
}

const NONE: Arguments = {
  kind: 'arguments',
  posonlyargs: [],
  args: [],
  vararg: null,
  kwonlyargs: [],
  kwDefaults: [],
  kwarg: null,
  defaults: [],
};

function plain(c: Lowering, node: number): Arg {
  return { kind: 'arg', start: c.start(node), end: c.end(node), arg: c.name(node), annotation: null };
}

function annotated(c: Lowering, node: number, annotation: Expr, end: number): Arg {
  return { kind: 'arg', start: c.start(node), end, arg: c.name(node), annotation };
}
