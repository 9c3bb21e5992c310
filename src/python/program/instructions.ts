/**
 * What a module does with values, as constraints between variables. A unit of code (module, function, lambda) has its
 * own variables; variable 0 never holds anything. Class bodies, decorators, defaults and comprehensions belong to the
 * unit they stand in. Operands follow the operation; `s:` is a position in the strings of the summary, `v:` a variable.
 */
export enum Op {
  /** v:to v:from */
  Copy,
  /** v:to unit */
  Function,
  /** v:to class line column */
  Class,
  /** v:to level s:module; the top package alone when `level` is -1 */
  Import,
  /** v:to level s:module s:name line */
  ImportFrom,
  /** level s:module */
  ImportStar,
  /** v:to s:name: a builtin, or what a star import brings */
  Name,
  /** v:to levels v:from, of a unit around this one */
  Outer,
  /** levels v:to v:from */
  StoreOuter,
  /** v:to s:value: `'text`, `#7`, or the name of a builtin type for any value of it */
  Literal,
  /** v:to v:object s:name end line column; `end` is -1 where no attribute is written */
  GetAttribute,
  /** v:object s:name v:value end line column */
  SetAttribute,
  /** v:object s:name line column */
  DeleteAttribute,
  /** v:to v:object s:key v:key line column; the string is -1 for a key that is not constant; line 0 for what is no call */
  GetItem,
  /** v:object s:key v:key v:value line column */
  SetItem,
  /** v:to s:type: a new list, tuple, set or dict */
  Container,
  /** v:container v:from: `*from` or `**from` in a display */
  Spread,
  /** v:to v:iterable line column isAsync */
  Iterate,
  /** v:to v:from position count star: one target of an unpacking; `star` is the position of `*rest`, or -1 */
  Unpack,
  /** v:to v:from line column: `yield from` */
  YieldFrom,
  /** v:to v:from */
  Await,
  /** v:to v:manager line column isAsync */
  Enter,
  /** v:to v:from v:against isNegated test; see `Test` */
  Narrow,
  /** v:to v:from v:container: what a test with `in` leaves */
  Member,
  /** v:to v:classes: an instance of each, as `except … as` binds */
  Instance,
  /** v:of v:type */
  Hint,
  /** v:to s:kind v:element: a generic type as an annotation */
  GenericType,
  /** v:to v:left v:right s:method line column */
  Operator,
  /** v:to v:from parameter isNone: happens where the parameter is, or is not, left at its default `None` */
  Guard,
  /** v:to v:from v:narrowed v:subject: happens once a test has left something of what it is about */
  Gate,
  /** v:class line column */
  Raise,
  /** v:to v:callee v:receiver s:attribute form s:written line column arguments keywords (v, isStarred)… (s|-1, v)… */
  Call,
}

/** How long an instruction is, itself included; that of a call depends on its arguments. */
const LENGTH: Readonly<Record<Exclude<Op, Op.Call>, number>> = {
  [Op.Copy]: 3,
  [Op.Function]: 3,
  [Op.Class]: 5,
  [Op.Import]: 4,
  [Op.ImportFrom]: 6,
  [Op.ImportStar]: 3,
  [Op.Name]: 3,
  [Op.Outer]: 4,
  [Op.StoreOuter]: 4,
  [Op.Literal]: 3,
  [Op.GetAttribute]: 7,
  [Op.SetAttribute]: 7,
  [Op.DeleteAttribute]: 5,
  [Op.GetItem]: 7,
  [Op.SetItem]: 7,
  [Op.Container]: 3,
  [Op.Spread]: 3,
  [Op.Iterate]: 6,
  [Op.Unpack]: 6,
  [Op.YieldFrom]: 5,
  [Op.Await]: 3,
  [Op.Enter]: 6,
  [Op.Narrow]: 6,
  [Op.Member]: 4,
  [Op.Instance]: 3,
  [Op.Hint]: 3,
  [Op.GenericType]: 4,
  [Op.Operator]: 7,
  [Op.Guard]: 5,
  [Op.Gate]: 5,
  [Op.Raise]: 4,
};
/** Where the arguments of a call begin. */
export const CALL_HEAD = 11;

export function lengthAt(code: Int32Array, at: number): number {
  const op = code[at]! as Op;
  return op === Op.Call ? CALL_HEAD + 2 * (code[at + 9]! + code[at + 10]!) : LENGTH[op];
}

/** What a test leaves, and what it is made against. */
export enum Test {
  /** `isinstance`: classes */
  Class,
  /** `callable`: that function */
  Callable,
  /** `hasattr`: the name */
  Attribute,
}

/** What is written before the parentheses of a call. */
export enum Form {
  /** A name that only `def` or `class` binds. */
  Defined,
  /** A name that an import binds. */
  Imported,
  Parameter,
  /** A name bound in any other way. */
  Variable,
  /** A name that nothing in the file binds. */
  Free,
  Attribute,
  Returned,
  Item,
  Other,
  Decorator,
}
