import type { Language, Tree } from 'web-tree-sitter';

/**
 * The node kinds of tree-sitter-python that lowering tells apart. Named kinds carry the grammar's own
 * names; tokens follow. Whatever is not listed becomes `other`.
 */
export enum Kind {
  other = 0,
  ERROR,
  comment,
  line_continuation,
  module,
  block,
  // simple statements
  expression_statement,
  import_statement,
  import_from_statement,
  future_import_statement,
  print_statement,
  exec_statement,
  assert_statement,
  return_statement,
  delete_statement,
  raise_statement,
  pass_statement,
  break_statement,
  continue_statement,
  global_statement,
  nonlocal_statement,
  type_alias_statement,
  // compound statements
  if_statement,
  for_statement,
  while_statement,
  try_statement,
  with_statement,
  function_definition,
  class_definition,
  decorated_definition,
  match_statement,
  // clauses and parts
  elif_clause,
  else_clause,
  except_clause,
  finally_clause,
  with_clause,
  with_item,
  case_clause,
  if_clause,
  for_in_clause,
  decorator,
  parameters,
  lambda_parameters,
  argument_list,
  keyword_argument,
  type_parameter,
  chevron,
  relative_import,
  import_prefix,
  dotted_name,
  aliased_import,
  wildcard_import,
  assignment,
  augmented_assignment,
  // parameters
  typed_parameter,
  default_parameter,
  typed_default_parameter,
  list_splat_pattern,
  dictionary_splat_pattern,
  keyword_separator,
  positional_separator,
  // targets and match patterns
  tuple_pattern,
  list_pattern,
  pattern_list,
  case_pattern,
  as_pattern,
  as_pattern_target,
  union_pattern,
  dict_pattern,
  keyword_pattern,
  splat_pattern,
  class_pattern,
  complex_pattern,
  // expressions
  identifier,
  integer,
  float,
  true,
  false,
  none,
  ellipsis,
  string,
  concatenated_string,
  string_start,
  string_content,
  string_end,
  interpolation,
  format_expression,
  format_specifier,
  type_conversion,
  escape_sequence,
  escape_interpolation,
  attribute,
  subscript,
  slice,
  call,
  list,
  tuple,
  set,
  dictionary,
  pair,
  list_splat,
  dictionary_splat,
  list_comprehension,
  set_comprehension,
  dictionary_comprehension,
  generator_expression,
  parenthesized_expression,
  expression_list,
  unary_operator,
  binary_operator,
  boolean_operator,
  not_operator,
  comparison_operator,
  conditional_expression,
  named_expression,
  lambda,
  await,
  yield,
  type,
  splat_type,
  generic_type,
  union_type,
  constrained_type,
  member_type,
  // tokens
  tok_plus,
  tok_minus,
  tok_star,
  tok_at,
  tok_slash,
  tok_percent,
  tok_double_star,
  tok_double_slash,
  tok_pipe,
  tok_ampersand,
  tok_caret,
  tok_left_shift,
  tok_right_shift,
  tok_tilde,
  tok_less,
  tok_less_equal,
  tok_equal_equal,
  tok_not_equal,
  tok_not_equal_legacy,
  tok_greater_equal,
  tok_greater,
  tok_in,
  tok_not_in,
  tok_is,
  tok_is_not,
  tok_not,
  tok_and,
  tok_or,
  tok_plus_equal,
  tok_minus_equal,
  tok_star_equal,
  tok_slash_equal,
  tok_at_equal,
  tok_double_slash_equal,
  tok_percent_equal,
  tok_double_star_equal,
  tok_right_shift_equal,
  tok_left_shift_equal,
  tok_ampersand_equal,
  tok_caret_equal,
  tok_pipe_equal,
  tok_comma,
  tok_colon,
  tok_semicolon,
  tok_equal,
  tok_dot,
  tok_left_paren,
  tok_right_paren,
  tok_left_bracket,
  tok_right_bracket,
  tok_left_brace,
  tok_right_brace,
  tok_arrow,
  tok_walrus,
  tok_underscore,
  tok_async,
  tok_from,
  tok_as,
  tok_if,
  tok_def,
  tok_class,
}

const TOKENS: Readonly<Record<string, Kind>> = {
  '+': Kind.tok_plus,
  '-': Kind.tok_minus,
  '*': Kind.tok_star,
  '@': Kind.tok_at,
  '/': Kind.tok_slash,
  '%': Kind.tok_percent,
  '**': Kind.tok_double_star,
  '//': Kind.tok_double_slash,
  '|': Kind.tok_pipe,
  '&': Kind.tok_ampersand,
  '^': Kind.tok_caret,
  '<<': Kind.tok_left_shift,
  '>>': Kind.tok_right_shift,
  '~': Kind.tok_tilde,
  '<': Kind.tok_less,
  '<=': Kind.tok_less_equal,
  '==': Kind.tok_equal_equal,
  '!=': Kind.tok_not_equal,
  '<>': Kind.tok_not_equal_legacy,
  '>=': Kind.tok_greater_equal,
  '>': Kind.tok_greater,
  in: Kind.tok_in,
  'not in': Kind.tok_not_in,
  is: Kind.tok_is,
  'is not': Kind.tok_is_not,
  not: Kind.tok_not,
  and: Kind.tok_and,
  or: Kind.tok_or,
  '+=': Kind.tok_plus_equal,
  '-=': Kind.tok_minus_equal,
  '*=': Kind.tok_star_equal,
  '/=': Kind.tok_slash_equal,
  '@=': Kind.tok_at_equal,
  '//=': Kind.tok_double_slash_equal,
  '%=': Kind.tok_percent_equal,
  '**=': Kind.tok_double_star_equal,
  '>>=': Kind.tok_right_shift_equal,
  '<<=': Kind.tok_left_shift_equal,
  '&=': Kind.tok_ampersand_equal,
  '^=': Kind.tok_caret_equal,
  '|=': Kind.tok_pipe_equal,
  ',': Kind.tok_comma,
  ':': Kind.tok_colon,
  ';': Kind.tok_semicolon,
  '=': Kind.tok_equal,
  '.': Kind.tok_dot,
  '(': Kind.tok_left_paren,
  ')': Kind.tok_right_paren,
  '[': Kind.tok_left_bracket,
  ']': Kind.tok_right_bracket,
  '{': Kind.tok_left_brace,
  '}': Kind.tok_right_brace,
  '->': Kind.tok_arrow,
  ':=': Kind.tok_walrus,
  _: Kind.tok_underscore,
  async: Kind.tok_async,
  from: Kind.tok_from,
  as: Kind.tok_as,
  if: Kind.tok_if,
  def: Kind.tok_def,
  class: Kind.tok_class,
};

/** The source text of each token kind; the empty string for other kinds. */
export const TOKEN_TEXT: readonly string[] = (() => {
  const texts: string[] = new Array(256).fill('');
  for (const [text, kind] of Object.entries(TOKENS)) texts[kind] = text;
  return texts;
})();

/** Number of `ERROR` in tree-sitter's own numbering. */
const ERROR_SYMBOL = 0xffff;

/** What a grammar's symbol numbers mean here. */
export interface Grammar {
  readonly kinds: Uint8Array;
  /** Symbols without children. */
  readonly leaf: Uint8Array;
  /** Token length by symbol; 0 where it varies. */
  readonly width: Uint8Array;
}

const LEAVES: ReadonlySet<string> = new Set([
  'identifier',
  'integer',
  'float',
  'true',
  'false',
  'none',
  'ellipsis',
  'comment',
  'line_continuation',
  'string_start',
  'string_content',
  'string_end',
  'type_conversion',
  'wildcard_import',
  'keyword_separator',
  'positional_separator',
  'pass_statement',
  'break_statement',
  'continue_statement',
]);

/** Anonymous symbols that nevertheless have children. */
const COMPOUND_TOKENS: ReadonlySet<string> = new Set(['not in', 'is not']);

/** Reads the symbol table of the loaded grammar once. */
export function readGrammar(language: Language): Grammar {
  const kinds = new Uint8Array(ERROR_SYMBOL + 1);
  const leaf = new Uint8Array(ERROR_SYMBOL + 1);
  const width = new Uint8Array(ERROR_SYMBOL + 1);
  for (let id = 0; id < language.nodeTypeCount; id++) {
    const name = language.nodeTypeForId(id);
    if (name === null) continue;
    if (language.nodeTypeIsNamed(id)) {
      kinds[id] = Kind[name as keyof typeof Kind] ?? Kind.other;
      leaf[id] = LEAVES.has(name) ? 1 : 0;
    } else {
      kinds[id] = TOKENS[name] ?? Kind.other;
      leaf[id] = COMPOUND_TOKENS.has(name) ? 0 : 1;
      width[id] = COMPOUND_TOKENS.has(name) ? 0 : name.length;
    }
  }
  kinds[ERROR_SYMBOL] = Kind.ERROR;
  return { kinds, leaf, width };
}

/**
 * A syntax tree as flat arrays in pre-order: node `i` has its first child at `i + 1`, and `next[i]` is the
 * index after its last descendant. Offsets are UTF-16 units. Comments and line continuations are left out.
 */
export interface SyntaxTable {
  readonly count: number;
  readonly kind: Uint8Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly next: Int32Array;
  /** Start and end of each comment, alternating. */
  readonly comments: Int32Array;
  readonly hasError: boolean;
  /** Indices of tokens that the parser made up, in order. */
  readonly missing: readonly number[];
}

/**
 * Copies a tree into a table in one cursor walk. Every call into wasm costs as much as the rest of a step,
 * so spans of inner nodes come from their children and fixed tokens are not asked for their end.
 */
export function readTable(tree: Tree, grammar: Grammar, text: string): SyntaxTable {
  const root = tree.rootNode;
  const capacity = root.descendantCount;
  const hasError = root.hasError;
  const kind = new Uint8Array(capacity);
  const start = new Int32Array(capacity);
  const end = new Int32Array(capacity);
  const next = new Int32Array(capacity);
  const comments: number[] = [];
  const missing: number[] = [];
  const open: number[] = [];
  let count = 0;
  const cursor = tree.walk();
  try {
    for (;;) {
      const symbol = cursor.nodeTypeId;
      const nodeKind = grammar.kinds[symbol]!;
      if (nodeKind === Kind.comment) {
        comments.push(cursor.startIndex, cursor.endIndex);
      } else if (nodeKind !== Kind.line_continuation) {
        const node = count++;
        kind[node] = nodeKind;
        if (grammar.leaf[symbol] === 1) {
          const from = cursor.startIndex;
          const width = grammar.width[symbol]!;
          start[node] = from;
          end[node] = width === 0 || hasError ? cursor.endIndex : from + width;
          if (hasError && end[node] === from && cursor.nodeIsMissing) missing.push(node);
        } else if (nodeKind === Kind.string && !hasError && isPlainString(text, cursor.startIndex)) {
          start[node] = cursor.startIndex;
          end[node] = cursor.endIndex;
        } else {
          start[node] = nodeKind === Kind.ERROR ? cursor.startIndex : -1;
          if (nodeKind === Kind.ERROR || nodeKind === Kind.format_specifier || hasError) end[node] = cursor.endIndex;
          if (cursor.gotoFirstChild()) {
            open.push(node);
            continue;
          }
          start[node] = cursor.startIndex;
          end[node] = cursor.endIndex;
          if (hasError && cursor.nodeIsMissing) missing.push(node);
        }
        next[node] = count;
      }
      while (!cursor.gotoNextSibling()) {
        const parent = open.pop();
        if (parent === undefined) {
          return { count, kind, start, end, next, comments: new Int32Array(comments), hasError, missing };
        }
        cursor.gotoParent();
        next[parent] = count;
        closeSpan(parent);
      }
    }
  } finally {
    cursor.delete();
  }

  /** An inner node spans its kept children: a comment or hidden token at its edge belongs to nobody. */
  function closeSpan(parent: number): void {
    const stop = next[parent]!;
    if (start[parent] === -1) start[parent] = stop > parent + 1 ? start[parent + 1]! : cursor.startIndex;
    if (kind[parent] === Kind.ERROR || kind[parent] === Kind.format_specifier) return;
    let last = parent;
    for (let child = parent + 1; child < stop; child = next[child]!) last = child;
    end[parent] = last === parent ? cursor.endIndex : end[last]!;
  }
}

/** A string literal without replacement fields is read from the text: no need to visit its pieces. */
export function isPlainString(text: string, start: number): boolean {
  let at = start;
  for (;;) {
    switch (text.charCodeAt(at++)) {
      case 0x22:
      case 0x27:
        return true;
      case 0x66: // f
      case 0x46:
      case 0x74: // t
      case 0x54:
        return false;
      default:
        if (at >= text.length) return false;
    }
  }
}
