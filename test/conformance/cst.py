"""Checks spans of syntax nodes: each is cut out of its file and parsed again.

    python cst.py nodes.jsonl

Every line of the file is `{"path", "counts", "nodes": [[kind, start line, start column, end line, end column], …]}`.
Prints for each `{"path", "counts", "kinds"}`: how many nodes of each kind CPython's `ast` has, and the kinds that the
cut-out texts have for it (or why a text does not parse). Files that CPython does not parse are left out.
"""

import ast
import collections
import io
import json
import sys
import tokenize
import warnings

KINDS = {
    "AsyncFunctionDef": "FunctionDef", "AsyncFor": "For", "AsyncWith": "With", "TryStar": "Try", "YieldFrom": "Yield",
}  # fmt: skip
KEPT = {
    "Module", "FunctionDef", "ClassDef", "Assign", "AnnAssign", "AugAssign", "Import", "ImportFrom", "Call", "Return",
    "Raise", "Yield", "If", "For", "While", "With", "Try", "ExceptHandler", "Match",
}  # fmt: skip


def kind_of(node):
    name = type(node).__name__
    return KINDS.get(name, name)


def only(nodes):
    (node,) = nodes
    return node


def text_of(source):
    encoding, _ = tokenize.detect_encoding(io.BytesIO(source).readline)
    return io.TextIOWrapper(io.BytesIO(source), encoding).read()


class Spans:
    def __init__(self, text):
        self.lines = [line.encode() for line in text.split("\n")]

    def cut(self, start_line, start_column, end_line, end_column):
        if start_line == end_line:
            return self.lines[start_line - 1][start_column:end_column].decode()
        inner = self.lines[start_line : end_line - 1]
        first, last = self.lines[start_line - 1][start_column:], self.lines[end_line - 1][:end_column]
        return b"\n".join([first, *inner, last]).decode()

    def indent(self, line, column):
        """What indents the node's first line; nothing where the node does not begin the line."""
        before = self.lines[line - 1][:column].decode()
        return before if before.strip() == "" else ""


def parsed_kind(kind, text, indent):
    """The kind of the node that a text parses to by itself, in the surroundings it needs."""
    if kind == "Module":
        return kind_of(ast.parse(text))
    if kind in ("Call", "Yield"):
        return kind_of(ast.parse(f"({text}\n)", mode="eval").body)
    if kind == "If" and text.startswith("elif"):
        text = text[2:]
    before = {"Else": "if 0: pass\n", "ExceptHandler": "try: pass\n"}.get(kind)
    lines = (f"{indent}{before}" if before else "") + f"{indent}{text}\n"
    body = ast.parse(f"if 1:\n{lines}" if indent else lines).body
    statement = only(only(body).body if indent else body)
    if kind == "Else":
        return "Else" if statement.orelse else kind_of(statement)
    return kind_of(only(statement.handlers)) if kind == "ExceptHandler" else kind_of(statement)


def counts(tree, text):
    lines = [line.encode() for line in text.split("\n")]
    found = collections.Counter()
    for node in ast.walk(tree):
        found[kind_of(node)] += 1
        orelse = getattr(node, "orelse", None)
        if isinstance(orelse, list) and orelse:
            first = orelse[0]
            at_first = lines[first.lineno - 1][first.col_offset :]
            found["Else"] += not (isinstance(first, ast.If) and at_first.startswith(b"elif"))
    return {kind: found[kind] for kind in sorted(KEPT | {"Else"}) if found[kind]}


def main():
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(20_000)
    with open(sys.argv[1], encoding="utf-8") as lines:
        for line in lines:
            file = json.loads(line)
            with open(file["path"], "rb") as opened:
                source = opened.read()
            try:
                tree = ast.parse(source)
            except (SyntaxError, ValueError, RecursionError, MemoryError):
                continue
            text = text_of(source)
            spans = Spans(text)
            kinds = []
            for kind, *span in file["nodes"]:
                try:
                    kinds.append(parsed_kind(kind, spans.cut(*span), spans.indent(*span[:2])))
                except (SyntaxError, ValueError) as error:
                    kinds.append(f"{error}: {spans.cut(*span)[:200]}")
            print(json.dumps({"path": file["path"], "counts": counts(tree, text), "kinds": kinds}))


if __name__ == "__main__":
    main()
