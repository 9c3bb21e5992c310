"""The Python files of a folder, as the conformance tests read them."""

import ast
import os

SKIPPED = {"site-packages", "__pycache__"}


def python_files(roots):
    for root in roots:
        for folder, subfolders, names in os.walk(root):
            subfolders[:] = sorted(name for name in subfolders if name not in SKIPPED)
            for name in sorted(names):
                if name.endswith(".py"):
                    yield os.path.join(folder, name)


def parsed_files(roots):
    """Path, bytes with `\\n` line ends, and tree of each file that CPython parses."""
    for path in python_files(roots):
        with open(path, "rb") as file:
            source = file.read()
        try:
            tree = ast.parse(source)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            continue
        yield path, source.replace(b"\r\n", b"\n").replace(b"\r", b"\n"), tree
