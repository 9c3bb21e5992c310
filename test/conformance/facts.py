"""Prints, per Python file below a folder, the facts that CPython's own `ast` gives: one JSON object a line.

    python3 facts.py [folder]

The folder is the standard library by default. Files that CPython does not parse are left out.
"""

import ast
import io
import json
import os
import sys
import sysconfig
import tokenize
import warnings

SKIPPED = {"site-packages", "__pycache__"}
DEFINITIONS = (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
BRANCHING = (ast.If, ast.For, ast.AsyncFor, ast.While, ast.Try, ast.With, ast.AsyncWith)
if hasattr(ast, "TryStar"):
    BRANCHING += (ast.TryStar,)


def python_files(root):
    for folder, subfolders, names in os.walk(root):
        subfolders[:] = sorted(name for name in subfolders if name not in SKIPPED)
        for name in sorted(names):
            if name.endswith(".py"):
                yield os.path.join(folder, name)


def counts(tree):
    nodes = depth_sum = max_depth = functions = classes = complexity = 0
    pending = [(tree, 1)]
    while pending:
        node, depth = pending.pop()
        nodes += 1
        depth_sum += depth
        max_depth = max(max_depth, depth)
        functions += isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
        classes += isinstance(node, ast.ClassDef)
        complexity += isinstance(node, BRANCHING)
        pending.extend((child, depth + 1) for child in ast.iter_child_nodes(node))
    return {
        "nodeCount": nodes,
        "functionCount": functions,
        "classCount": classes,
        "avgDepth": depth_sum / nodes,
        "maxDepth": max_depth,
        "complexity": complexity,
    }


LOOPS = (ast.For, ast.AsyncFor, ast.While)
MATCH = getattr(ast, "Match", ())


def irrefutable(pattern):
    if isinstance(pattern, ast.MatchAs):
        return pattern.pattern is None or irrefutable(pattern.pattern)
    return isinstance(pattern, ast.MatchOr) and irrefutable(pattern.patterns[-1])


def decisions(node):
    """What one node adds to the cyclomatic complexity."""
    if isinstance(node, (ast.If, ast.IfExp, ast.ExceptHandler) + LOOPS):
        return 1
    if isinstance(node, ast.BoolOp):
        return len(node.values) - 1
    if isinstance(node, ast.comprehension):
        return 1 + len(node.ifs)
    if MATCH and isinstance(node, ast.match_case):
        return 0 if node.guard is None and irrefutable(node.pattern) else 1
    return 0


def own_nodes(function):
    """(node, whether inside a lambda, nesting depth of control statements) of a function's own body."""

    def visit(node, in_lambda, depth, is_elif):
        if isinstance(node, DEFINITIONS):
            return
        if isinstance(node, BRANCHING) or (MATCH and isinstance(node, MATCH)):
            depth += not is_elif
        yield node, in_lambda, depth
        for field, value in ast.iter_fields(node):
            for child in value if isinstance(value, list) else [value]:
                if isinstance(child, ast.AST):
                    # CPython gives an `elif` the column of the keyword, which is that of the `if` above it.
                    chained = (
                        isinstance(node, ast.If)
                        and field == "orelse"
                        and isinstance(child, ast.If)
                        and child.col_offset == node.col_offset
                    )
                    yield from visit(child, in_lambda or (isinstance(node, ast.Lambda) and field == "body"), depth, chained)

    for statement in function.body:
        yield from visit(statement, False, 0, False)


def function_facts(function, is_method, start_line, lines):
    own = list(own_nodes(function))
    outside_lambdas = [node for node, in_lambda, _ in own if not in_lambda]

    def count(*types):
        return sum(isinstance(node, types) for node in outside_lambdas)

    arguments = function.args
    positional = arguments.posonlyargs + arguments.args
    every = positional + [arguments.vararg] + arguments.kwonlyargs + [arguments.kwarg]
    every = [parameter for parameter in every if parameter]
    counted = every[1:] if is_method and positional and positional[0].arg in ("self", "cls") else every
    annotated = sum(parameter.annotation is not None for parameter in counted)
    stripped = [line.strip() for line in lines[start_line - 1 : function.end_lineno]]
    return {
        "loc": len(stripped),
        "logicalLoc": sum(bool(line) and not line.startswith("#") for line in stripped),
        "paramCount": len(every),
        "returnCount": count(ast.Return),
        "yieldCount": count(ast.Yield, ast.YieldFrom),
        "raiseCount": count(ast.Raise),
        "cyclomaticComplexity": 1 + sum(decisions(node) for node, _, _ in own),
        "maxNestingDepth": max((depth for _, _, depth in own), default=0),
        "stmtCount": len(function.body),
        "totalParams": len(counted),
        "annotatedParams": annotated,
        "returnType": function.returns and ast.unparse(function.returns),
        "paramTypes": {p.arg: p.annotation and ast.unparse(p.annotation) for p in counted},
    }


def entities(tree, lines):
    """Definitions in source order, parents first."""
    found = []

    def visit(node, scope, scope_is_class):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, DEFINITIONS):
                qualname = f"{scope}.{child.name}"
                is_class = isinstance(child, ast.ClassDef)
                start_line = min([child.lineno] + [decorator.lineno for decorator in child.decorator_list])
                found.append(
                    {
                        "kind": "class" if is_class else "method" if scope_is_class else "function",
                        "nodeType": type(child).__name__,
                        "name": child.name,
                        "qualname": qualname,
                        "parentQualname": scope,
                        "lineno": child.lineno,
                        "endLineno": child.end_lineno,
                        "colOffset": child.col_offset,
                        "endColOffset": child.end_col_offset,
                        "startLine": start_line,
                        "decorators": [ast.unparse(d) for d in child.decorator_list],
                        "docstring": ast.get_docstring(child),
                        "function": None if is_class else function_facts(child, scope_is_class, start_line, lines),
                    }
                )
                visit(child, qualname, is_class)
            else:
                visit(child, scope, scope_is_class)

    visit(tree, "m", False)
    return found


def source_lines(source):
    encoding, _ = tokenize.detect_encoding(io.BytesIO(source).readline)
    return io.TextIOWrapper(io.BytesIO(source), encoding).read().split("\n")


def main():
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(20_000)
    root = sys.argv[1] if len(sys.argv) > 1 else sysconfig.get_path("stdlib")
    for path in python_files(root):
        with open(path, "rb") as file:
            source = file.read()
        try:
            tree = ast.parse(source)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            continue
        facts = {
            "path": path,
            "docstring": ast.get_docstring(tree),
            "counts": counts(tree),
            "entities": entities(tree, source_lines(source)),
        }
        print(json.dumps(facts))


if __name__ == "__main__":
    main()
