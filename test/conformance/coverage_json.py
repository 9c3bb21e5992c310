"""Prints what a folder's coverage.json says and the lines of its statements: one JSON object a Python file.

    python coverage_json.py folder
"""

import ast
import json
import sys
from pathlib import Path

from coverage.parser import PythonParser

FUNCTION = (ast.FunctionDef, ast.AsyncFunctionDef)


def first_lines(path):
    """The first line of the statement that each line is part of, where it is another line."""
    parser = PythonParser(filename=str(path))
    parser.parse_source()
    return {line: first for line, first in parser.multiline_map.items() if line != first}


def functions(path, executed, missing):
    """The line of each `def`, and how many lines of its own body were executed and missing.

    coverage.py's own numbers by function are the same but where a body begins with a decorated definition: it gives the
    decorator to the function around.
    """
    nodes = [node for node in ast.walk(ast.parse(path.read_bytes())) if isinstance(node, FUNCTION)]
    nodes.sort(key=lambda node: node.lineno)
    counts = {node: [0, 0] for node in nodes}
    for which, lines in enumerate((executed, missing)):
        for line in lines:
            around = [node for node in nodes if body_start(node) <= line <= node.end_lineno]
            if around:
                counts[around[-1]][which] += 1
    return [[node.lineno, *counts[node]] for node in nodes]


def body_start(function):
    first = function.body[0]
    return min([first.lineno, *(decorator.lineno for decorator in getattr(first, "decorator_list", []))])


def print_report(folder, **labels):
    with open(Path(folder, "coverage.json"), encoding="utf-8") as report:
        files = json.load(report)["files"]
    for path, file in files.items():
        if not path.endswith(".py"):
            continue
        kept = {name: file[name] for name in ("executed_lines", "missing_lines", "contexts")}
        kept["functions"] = functions(Path(folder, path), file["executed_lines"], file["missing_lines"])
        print(json.dumps({**labels, "path": path, "first_lines": first_lines(Path(folder, path)), **kept}))


if __name__ == "__main__":
    print_report(sys.argv[1])
