"""Runs a project's tests with both kinds of test contexts and prints what pytest and coverage.py say of them.

    python tests_run.py project scratch

One JSON object a line: the ids that ``pytest --collect-only`` lists, then one line for each test and each function of
whose body it ran a line, worked out from ``coverage json --show-contexts`` and CPython's ``ast``.
Leaves a copy of the project with its reports in scratch/function and scratch/nodeid.
"""

import ast
import json
import os
import shutil
import subprocess
import sys
from collections import Counter, defaultdict
from pathlib import Path

from coverage_json import first_lines

REPORTS = ["--json-report", "--json-report-file=pytest-report.json", "--junitxml=junit.xml", "-p", "pytest_items"]
QUIET = ["-q", "-p", "no:cacheprovider"]


def run(checkout, *arguments):
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(checkout / "src"), str(Path(__file__).parent)])}
    command = [sys.executable, "-m", *arguments]
    return subprocess.run(command, cwd=checkout, check=False, capture_output=True, text=True, env=environment).stdout


def functions(path):
    """The first line of each function, with the first and last line of its body; outer functions first."""
    with open(path, "rb") as file:
        tree = ast.parse(file.read())

    def walk(node):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef)):
                first, *rest = child.body
                has_docstring = isinstance(first, ast.Expr) and isinstance(getattr(first.value, "value", None), str)
                start = rest[0] if has_docstring and rest else first
                yield top(child), top(start), child.end_lineno
            yield from walk(child)

    def top(statement):
        return min([statement.lineno, *(decorator.lineno for decorator in getattr(statement, "decorator_list", []))])

    return list(walk(tree))


def edges(checkout, tests_of):
    with open(checkout / "coverage.json", encoding="utf-8") as report:
        files = json.load(report)["files"]
    for name, file in files.items():
        first = first_lines(checkout / name)
        statements = {*file["executed_lines"], *file["missing_lines"]}
        owner = {}
        for function, start, end in functions(checkout / name):
            start = first.get(start, start)
            owner.update({line: function for line in statements if start <= line <= end})
        ran = defaultdict(set)
        for line, contexts in file["contexts"].items():
            statement = first.get(int(line), int(line))
            for context in contexts:
                for test in tests_of(context):
                    ran[test].add(statement)
        executable = Counter(owner.values())
        for test, lines in ran.items():
            covered = Counter(owner[line] for line in lines if line in owner)
            for function, count in covered.items():
                path = name.replace("\\", "/")
                yield {"test": test, "path": path, "line": function, "covered": count, "executable": executable[function]}


def main():
    project, scratch = map(Path, sys.argv[1:])
    for way in ("function", "nodeid"):
        checkout = scratch / way
        shutil.copytree(project, checkout)
        if way == "function":
            settings = (checkout / "pyproject.toml").read_text(encoding="utf-8")
            section = '[tool.coverage.run]\ndynamic_context = "test_function"\n'
            settings = settings.replace("[tool.coverage.run]\n", section)
            (checkout / "pyproject.toml").write_text(settings, encoding="utf-8")
            run(checkout, "coverage", "run", "-m", "pytest", *QUIET, *REPORTS)
        else:
            run(checkout, "pytest", *QUIET, *REPORTS, "--cov", "--cov-context=test", "--cov-report=")
        run(checkout, "coverage", "json", "--show-contexts")
        if way == "function":
            collected = run(checkout, "pytest", "--collect-only", *QUIET).splitlines()
            print(json.dumps({"collected": [line for line in collected if "::" in line]}))

        names = json.loads((checkout / "items.json").read_text(encoding="utf-8"))
        by_name = defaultdict(list)
        for nodeid, name in names.items():
            by_name[name].append(nodeid)
        if way == "function":
            # Functions of the project itself that are called test_… have contexts too.
            found = edges(checkout, lambda context: (by_name[context] or [context]) if context else [])
        else:
            found = edges(checkout, lambda context: [context.rpartition("|")[0]] if context else [])
        for edge in found:
            print(json.dumps({"way": way, **edge}))


if __name__ == "__main__":
    main()
