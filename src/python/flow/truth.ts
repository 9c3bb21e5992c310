import type { Constant, Expr } from '../ast';

/** How a test can come out. Both are false for no test: one of them always holds. */
export interface Truth {
  readonly canBeTrue: boolean;
  readonly canBeFalse: boolean;
}
const ALWAYS: Truth = { canBeTrue: true, canBeFalse: false };
const NEVER: Truth = { canBeTrue: false, canBeFalse: true };
const EITHER: Truth = { canBeTrue: true, canBeFalse: true };

/**
 * What CPython's compiler knows of a test: it folds constants, `__debug__`, `not`, and drops operands of
 * `and`/`or` that a constant decides. Comparisons and arithmetic it leaves to run time.
 */
export function truth(test: Expr): Truth {
  switch (test.kind) {
    case 'Constant':
      return isTrue(test) ? ALWAYS : NEVER;
    case 'Name':
      return test.id === '__debug__' ? ALWAYS : EITHER;
    case 'Tuple':
      return test.elts.length === 0 ? NEVER : EITHER;
    case 'UnaryOp': {
      const operand = truth(test.operand);
      if (test.op === 'not') return { canBeTrue: operand.canBeFalse, canBeFalse: operand.canBeTrue };
      return test.op !== '~' && test.operand.kind === 'Constant' ? operand : EITHER;
    }
    case 'BoolOp': {
      const operands = test.values.map(truth);
      if (test.op === 'and') {
        return { canBeTrue: operands.every((it) => it.canBeTrue), canBeFalse: operands.some((it) => it.canBeFalse) };
      }
      return { canBeTrue: operands.some((it) => it.canBeTrue), canBeFalse: operands.every((it) => it.canBeFalse) };
    }
    default:
      return EITHER;
  }
}

function isTrue(constant: Constant): boolean {
  switch (constant.type) {
    case 'none':
      return false;
    case 'ellipsis':
      return true;
    case 'bool':
      return constant.value;
    case 'str':
    case 'bytes':
      return constant.value.length > 0;
    case 'int':
      return /[1-9a-f]/i.test(constant.value.replace(/^0[xob]/i, ''));
    case 'float':
    case 'complex':
      return /[1-9]/.test(constant.value.replace(/e.*$|j$/i, ''));
  }
}
