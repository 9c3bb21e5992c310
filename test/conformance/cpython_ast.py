"""Prints CPython's own syntax tree of Python files, in the form that `dump.ts` writes ours.

Reads paths from standard input, one a line (JSON strings). Prints one JSON line per file: `{"path", "digests"}`
with one SHA-1 per top-level statement, `{"path", "dumps"}` with the texts when `--full` is given, or
`{"path", "error"}` when CPython cannot parse the file.

Python before 3.12 gives wrong positions inside f-strings, so it prints `?` in their place. The first line of output
tells which: `{"format_positions": true or false}`.
"""

import ast
import hashlib
import json
import struct
import sys
import warnings

sys.setrecursionlimit(20000)
warnings.simplefilter("ignore")

HAS_FORMAT_POSITIONS = sys.version_info >= (3, 12)

# Field order of CPython 3.14, so that older versions print the same.
FIELDS = {
    "FunctionDef": ("name", "args", "body", "decorator_list", "returns", "type_params"),
    "AsyncFunctionDef": ("name", "args", "body", "decorator_list", "returns", "type_params"),
    "ClassDef": ("name", "bases", "keywords", "body", "decorator_list", "type_params"),
    "Interpolation": ("value", "conversion", "format_spec"),
    "TypeVar": ("name", "bound", "default_value"),
    "ParamSpec": ("name", "default_value"),
    "TypeVarTuple": ("name", "default_value"),
}
SKIPPED = {"ctx", "type_comment"}
LISTS = {"type_params"}
OPERATORS = {
    "And": "and", "Or": "or", "Add": "+", "Sub": "-", "Mult": "*", "MatMult": "@", "Div": "/", "Mod": "%",
    "Pow": "**", "LShift": "<<", "RShift": ">>", "BitOr": "|", "BitXor": "^", "BitAnd": "&", "FloorDiv": "//",
    "Not": "not", "USub": "-", "UAdd": "+", "Invert": "~", "Eq": "==", "NotEq": "!=", "Lt": "<", "LtE": "<=",
    "Gt": ">", "GtE": ">=", "Is": "is", "IsNot": "is not", "In": "in", "NotIn": "not in",
}  # fmt: skip
quote = json.encoder.encode_basestring_ascii


def number(value):
    return struct.pack(">d", value).hex()


def constant(value):
    if value is None or value is True or value is False:
        return str(value)
    if value is Ellipsis:
        return "..."
    if isinstance(value, str):
        return quote(value)
    if isinstance(value, bytes):
        return "b" + quote(value.decode("latin-1"))
    if isinstance(value, int):
        return hex(value)
    if isinstance(value, float):
        return "f" + number(value)
    return "j" + number(value.imag)


def dump(node, out, in_format):
    kind = type(node).__name__
    out.append("(")
    out.append(kind)
    if in_format and not HAS_FORMAT_POSITIONS:
        out.append(" ?")
    elif (line := getattr(node, "lineno", None)) is not None:
        out.append(f" {line}:{node.col_offset}-{node.end_lineno}:{node.end_col_offset}")
    if kind == "Constant":
        out.append(" " + constant(node.value))
        if node.kind is not None:
            out.append(" " + node.kind)
        out.append(")")
        return
    inside = in_format or kind in ("JoinedStr", "TemplateStr")
    for field in FIELDS.get(kind) or node._fields:
        if field not in SKIPPED:
            out.append(" ")
            value(getattr(node, field, [] if field in LISTS else None), out, inside)
    out.append(")")


def value(item, out, in_format):
    if isinstance(item, list):
        out.append("[")
        for element in item:
            value(element, out, in_format)
            out.append(" ")
        out.append("]")
    elif isinstance(item, ast.AST):
        operator = OPERATORS.get(type(item).__name__)
        if operator is None:
            dump(item, out, in_format)
        else:
            out.append(operator)
    elif isinstance(item, str):
        out.append(quote(item))
    else:
        out.append(str(item))


def statement(node):
    out = []
    dump(node, out, False)
    return "".join(out)


def main():
    full = "--full" in sys.argv
    print(json.dumps({"format_positions": HAS_FORMAT_POSITIONS}))
    for line in sys.stdin:
        path = json.loads(line)
        try:
            with open(path, "rb") as file:
                tree = ast.parse(file.read())
            texts = [statement(node) for node in tree.body]
        except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
            print(json.dumps({"path": path, "error": str(error)}))
            continue
        if full:
            print(json.dumps({"path": path, "dumps": texts}))
        else:
            print(json.dumps({"path": path, "digests": [hashlib.sha1(text.encode()).hexdigest() for text in texts]}))


if __name__ == "__main__":
    main()
