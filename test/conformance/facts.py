"""Prints, per Python file below a folder, the facts that CPython's own `ast` gives: one JSON object a line.

    python3 facts.py [folder]

The folder is the standard library by default. Files that CPython does not parse are left out.
"""

import ast
import json
import os
import sys
import sysconfig
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


def entities(tree):
    """Modules and definitions in source order, parents first."""
    found = []

    def visit(node, scope, scope_is_class):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, DEFINITIONS):
                qualname = f"{scope}.{child.name}"
                is_class = isinstance(child, ast.ClassDef)
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
                        "startLine": min([child.lineno] + [d.lineno for d in child.decorator_list]),
                        "decorators": [ast.unparse(d) for d in child.decorator_list],
                        "docstring": ast.get_docstring(child),
                    }
                )
                visit(child, qualname, is_class)
            else:
                visit(child, scope, scope_is_class)

    visit(tree, "m", False)
    return found


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
        facts = {"path": path, "docstring": ast.get_docstring(tree), "counts": counts(tree), "entities": entities(tree)}
        print(json.dumps(facts))


if __name__ == "__main__":
    main()
