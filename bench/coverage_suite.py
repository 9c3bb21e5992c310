"""Writes a project and the coverage data of its tests, of a given size: a folder of modules and a .coverage file.

    python coverage_suite.py folder tests files (line|branch)

Each module has 200 lines. A test runs 24 lines in each of ten modules, which is what the tests of flask do on average,
and one in a hundred lines is run by no test.
"""

import random
import sqlite3
import sys
from pathlib import Path

from coverage import CoverageData
from coverage.numbits import nums_to_numbits

FUNCTIONS = 16
FUNCTION = '''
def function_{i}(value, limit={i}):
    """Does what a function does."""
    result = []
    for item in range(value):
        if item > limit:
            result.append(item * {i})
        elif item == limit:
            result.extend([item, limit])
        else:
            result.append(-item)
    return result
'''
MODULE = '"""A module."""\nimport os\nimport sys\n\nNAME = os.path.sep\nPLATFORM = sys.platform\n\n'
MODULES_OF_A_TEST = 10
LINES_OF_A_MODULE = 24


def body_lines():
    """The executable lines of each function's body."""
    first = MODULE.count("\n") + 2
    length = FUNCTION.count("\n")
    return [[first + i * length + line for line in (2, 3, 4, 5, 6, 7, 9, 10)] for i in range(FUNCTIONS)]


def import_lines():
    first = MODULE.count("\n") + 2
    return [2, 3, 5, 6] + [first + i * FUNCTION.count("\n") for i in range(FUNCTIONS)]


def main():
    folder, tests, files, way = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
    chosen = random.Random(1)
    text = MODULE + "".join(FUNCTION.format(i=i) for i in range(FUNCTIONS))
    paths = []
    for i in range(files):
        path = folder / f"package_{i // 25}" / f"module_{i}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        (path.parent / "__init__.py").touch()
        path.write_text(text)
        paths.append(str(path.relative_to(folder)))
    (folder / ".coveragerc").write_text(f"[run]\nrelative_files = true\nbranch = {way == 'branch'}\n")

    data = CoverageData(str(folder / ".coverage"))
    data.set_context("")
    imported = import_lines()
    if way == "line":
        data.add_lines({path: imported for path in paths})
    else:
        data.add_arcs({path: list(zip([-1, *imported], [*imported, -1])) for path in paths})
    data.write()
    data.close()

    database = sqlite3.connect(folder / ".coverage")
    ids = {path: i for i, path in database.execute("SELECT id, path FROM file")}
    bodies = body_lines()
    line_bits, arcs = [], []
    for test in range(tests):
        context = test + 2
        name = f"tests.test_module_{test % 400}.TestCase.test_case_number_{test}"
        database.execute("INSERT INTO context (id, context) VALUES (?, ?)", (context, name))
        for path in chosen.sample(paths, MODULES_OF_A_TEST):
            runs = chosen.sample(bodies, LINES_OF_A_MODULE // len(bodies[0]))
            if way == "line":
                line_bits.append((ids[path], context, nums_to_numbits(sum(runs, []))))
                continue
            for run in runs:
                arcs += [(ids[path], context, a, b) for a, b in zip([-run[0] + 1, *run], [*run, -run[0] + 1])]
    database.executemany("INSERT INTO line_bits VALUES (?, ?, ?)", line_bits)
    database.executemany("INSERT OR IGNORE INTO arc VALUES (?, ?, ?, ?)", arcs)
    database.commit()


if __name__ == "__main__":
    main()
