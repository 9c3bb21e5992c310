"""Writes coverage data with contexts, as pytest-cov leaves it, for a package that has no tests beside it.

    python django_coverage.py package .coverage tests

Each test runs 80 functions of ten files, some files far more often than others, so that a few functions are run by
hundreds of tests and many by none. Coverage's own library writes the file.
"""

import ast
import random
import sys
from pathlib import Path

from coverage import CoverageData

FILES_OF_A_TEST = 10
FUNCTIONS_OF_A_FILE = 8


def functions(path):
    """The lines of each function's statements."""
    found = []
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            inner = [child for statement in node.body for child in ast.walk(statement)]
            found.append(sorted({child.lineno for child in inner if isinstance(child, ast.stmt)}))
    return found


def main():
    package, target, tests = Path(sys.argv[1]).resolve(), sys.argv[2], int(sys.argv[3])
    chosen = random.Random(1)
    files = {str(path): functions(path) for path in sorted(package.rglob("*.py"))}
    files = {path: lines for path, lines in files.items() if lines}
    popular = chosen.sample(sorted(files), len(files))
    weights = [1 / (rank + 1) for rank in range(len(popular))]

    data = CoverageData(target)
    for test in range(tests):
        name = f"tests/app_{test % 40}/test_module_{test % 400}.py::TestCase::test_case_number_{test}|run"
        data.set_context(name)
        lines = {}
        for path in chosen.choices(popular, weights, k=FILES_OF_A_TEST):
            runs = chosen.sample(files[path], min(FUNCTIONS_OF_A_FILE, len(files[path])))
            lines.setdefault(path, set()).update(*runs)
        data.add_lines(lines)
    data.write()


if __name__ == "__main__":
    main()
