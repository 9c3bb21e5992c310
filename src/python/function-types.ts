import type { Arg, FunctionDef } from './ast';
import { unparse } from './unparse';

export type TypednessBucket = 'typed' | 'partial' | 'untyped';

/**
 * How far a signature is annotated. Counted are all parameters, `*args` and `**kwargs` too, but not a method's
 * own `self` or `cls`.
 */
export interface FunctionTypes {
  readonly totalParams: number;
  readonly annotatedParams: number;
  readonly unannotatedParams: number;
  /** 0 to 1; 1 where there is nothing to annotate. */
  readonly paramTypedRatio: number;
  readonly hasReturnAnnotation: boolean;
  readonly returnType: string | null;
  readonly returnTypeSource: 'annotation' | 'unknown';
  /** The text of each counted parameter's annotation, in order of the signature. */
  readonly paramTypes: Readonly<Record<string, string | null>>;
  readonly fullyTyped: boolean;
  readonly partialTyped: boolean;
  readonly untyped: boolean;
  readonly typednessBucket: TypednessBucket;
  readonly typednessSource: 'annotations' | 'unknown';
}

export function functionTypes(fn: FunctionDef, isMethod: boolean): FunctionTypes {
  const params = countedParams(fn, isMethod);
  // No prototype: `__proto__` is a legal name for a parameter.
  const paramTypes: Record<string, string | null> = Object.create(null);
  let annotatedParams = 0;
  for (const { arg, annotation } of params) {
    paramTypes[arg] = annotation ? unparse(annotation) : null;
    if (annotation) annotatedParams++;
  }
  const hasReturnAnnotation = fn.returns !== null;
  const bucket = typednessBucket(params.length, annotatedParams, hasReturnAnnotation);
  return {
    totalParams: params.length,
    annotatedParams,
    unannotatedParams: params.length - annotatedParams,
    paramTypedRatio: ratio(annotatedParams, params.length),
    hasReturnAnnotation,
    returnType: fn.returns ? unparse(fn.returns) : null,
    returnTypeSource: hasReturnAnnotation ? 'annotation' : 'unknown',
    paramTypes,
    fullyTyped: bucket === 'typed',
    partialTyped: bucket === 'partial',
    untyped: bucket === 'untyped',
    typednessBucket: bucket,
    typednessSource: bucket === 'untyped' ? 'unknown' : 'annotations',
  };
}

function countedParams({ args }: FunctionDef, isMethod: boolean): Arg[] {
  const positional = [...args.posonlyargs, ...args.args];
  const receiver = positional[0]?.arg;
  if (isMethod && (receiver === 'self' || receiver === 'cls')) positional.shift();
  if (args.vararg) positional.push(args.vararg);
  positional.push(...args.kwonlyargs);
  if (args.kwarg) positional.push(args.kwarg);
  return positional;
}

function typednessBucket(params: number, annotated: number, hasReturn: boolean): TypednessBucket {
  if (annotated === params && hasReturn) return 'typed';
  return annotated > 0 || hasReturn ? 'partial' : 'untyped';
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
